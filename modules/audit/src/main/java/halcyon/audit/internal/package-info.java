/// How the record is chained, sealed, anchored outside the database, and verified.
@NullMarked
package halcyon.audit.internal;

import org.jspecify.annotations.NullMarked;
