/// What stands behind `./halcyon`: builds what is stale, starts database, sign-in server and application on one machine, and
/// ends them together. Needs nothing but the JDK and `halcyon.mariadb`, because it is compiled before anything is built.
@NullMarked
package halcyon.local;

import org.jspecify.annotations.NullMarked;
