/// The double-entry journal: what was charged, paid, written off, and what is owed.
@NullMarked
package halcyon.billing.internal.ledger;

import org.jspecify.annotations.NullMarked;
