/// How versions of protocols are kept: each one whole, as the exact text that was signed.
@NullMarked
package halcyon.protocol.internal;

import org.jspecify.annotations.NullMarked;
