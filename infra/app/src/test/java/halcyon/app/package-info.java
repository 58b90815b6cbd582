/// The walls of the web port, tried from outside.
@NullMarked
package halcyon.app;

import org.jspecify.annotations.NullMarked;
