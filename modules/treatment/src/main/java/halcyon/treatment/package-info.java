/// The monitored session: gates, dose, vitals on their clock, discharge, signature; and the drug ledger.
@NullMarked
package halcyon.treatment;

import org.jspecify.annotations.NullMarked;
