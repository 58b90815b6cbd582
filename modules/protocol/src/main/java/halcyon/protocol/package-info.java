/// The signed, dated plan of a treatment: calendar, dose, monitoring, consents and scales as sections of one document.
@NullMarked
package halcyon.protocol;

import org.jspecify.annotations.NullMarked;
