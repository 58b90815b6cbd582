/// How the directory keeps its word: intake, screening, staff, places, and the two gates it brings.
@NullMarked
package halcyon.directory.internal;

import org.jspecify.annotations.NullMarked;
