/// Outside the packages whose words may be logged, as a module is.
@NullMarked
package halcyon.canary;

import org.jspecify.annotations.NullMarked;
