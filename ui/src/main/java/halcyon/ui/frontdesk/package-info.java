/// The front desk's job: calls, referrals, patients and what comes next for each of them; the day board and booking.
@NullMarked
package halcyon.ui.frontdesk;

import org.jspecify.annotations.NullMarked;
