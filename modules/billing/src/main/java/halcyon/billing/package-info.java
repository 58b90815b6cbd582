/// From the signed session to the last posted cent: coverage, charges, claims, remittances, a double-entry ledger.
@NullMarked
package halcyon.billing;

import org.jspecify.annotations.NullMarked;
