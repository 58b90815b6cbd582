/// Measurements on a database of their own, each beside a baseline taken in the same run.
@NullMarked
package halcyon.bench;

import org.jspecify.annotations.NullMarked;
