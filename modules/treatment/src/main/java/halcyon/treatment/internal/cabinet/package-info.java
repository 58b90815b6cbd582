/// The cabinet of controlled substances: its book by site, lot and container, and what the law asks of it.
@NullMarked
package halcyon.treatment.internal.cabinet;

import org.jspecify.annotations.NullMarked;
