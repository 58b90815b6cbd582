/// The safety programme: forms that wait, enrolments with their documents, what long exposure asks for.
@NullMarked
package halcyon.ui.rems;

import org.jspecify.annotations.NullMarked;
