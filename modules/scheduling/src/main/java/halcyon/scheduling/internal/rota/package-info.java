/// Who is there and when a site is open: shifts, weekly patterns, time off, special days, holidays, things out of order.
@NullMarked
package halcyon.scheduling.internal.rota;

import org.jspecify.annotations.NullMarked;
