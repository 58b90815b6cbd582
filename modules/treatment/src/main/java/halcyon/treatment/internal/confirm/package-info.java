/// Entries of one person that wait for another: kept as the exact text both saw, decided once.
@NullMarked
package halcyon.treatment.internal.confirm;

import org.jspecify.annotations.NullMarked;
