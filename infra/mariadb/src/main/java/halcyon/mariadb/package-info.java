/// One machine's own MariaDB: unpacked once for all clones, started on loopback, stopped or found again by its pid file.
@NullMarked
package halcyon.mariadb;

import org.jspecify.annotations.NullMarked;
