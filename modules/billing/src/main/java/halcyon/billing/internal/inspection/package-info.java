/// Reads a file of claims as a clearinghouse would: the guide's loops and elements from a table, the meaning by small rules.
@NullMarked
package halcyon.billing.internal.inspection;

import org.jspecify.annotations.NullMarked;
