/// The compliance desk: who saw and changed what, and whether the record is whole.
@NullMarked
package halcyon.ui.admin;

import org.jspecify.annotations.NullMarked;
