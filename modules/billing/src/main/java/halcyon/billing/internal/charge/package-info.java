/// From minutes and millilitres to codes and units, by the rules of the date of service.
@NullMarked
package halcyon.billing.internal.charge;

import org.jspecify.annotations.NullMarked;
