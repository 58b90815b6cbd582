/// Claims from draft to the file that is sent: rows, checks, 837P files, the outbound folder.
@NullMarked
package halcyon.billing.internal.claim;

import org.jspecify.annotations.NullMarked;
