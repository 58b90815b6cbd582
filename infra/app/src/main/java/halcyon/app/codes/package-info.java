/// The publishers' code tables without a browser: `codes load`.
@NullMarked
package halcyon.app.codes;

import org.jspecify.annotations.NullMarked;
