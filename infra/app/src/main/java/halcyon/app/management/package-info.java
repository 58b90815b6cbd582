/// The management port: loopback only, bearer tokens of our realm for our audience.
@NullMarked
package halcyon.app.management;

import org.jspecify.annotations.NullMarked;
