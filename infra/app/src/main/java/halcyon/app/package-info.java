/// The application as one process: its command line, its web port, its sign-in and its management port.
@NullMarked
package halcyon.app;

import org.jspecify.annotations.NullMarked;
