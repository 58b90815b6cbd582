/// Sites with their chairs and pumps, staff with licences, payers; calls, referrals, patients and their history.
@NullMarked
package halcyon.directory;

import org.jspecify.annotations.NullMarked;
