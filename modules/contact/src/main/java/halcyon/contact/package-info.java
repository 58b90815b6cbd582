/// Reaching a patient: messages, preferences, STOP, quiet hours, and one-purpose links.
@NullMarked
package halcyon.contact;

import org.jspecify.annotations.NullMarked;
