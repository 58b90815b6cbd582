/// How fast claims are checked and written.
@NullMarked
package halcyon.bench.billing;

import org.jspecify.annotations.NullMarked;
