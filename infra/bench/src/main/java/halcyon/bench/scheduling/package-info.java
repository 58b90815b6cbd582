/// Finding and booking over a network of up to a thousand sites, beside plain SQL on the same rows.
@NullMarked
package halcyon.bench.scheduling;

import org.jspecify.annotations.NullMarked;
