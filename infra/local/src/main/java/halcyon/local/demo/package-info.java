/// Twelve weeks of a network's life, replayed through the verbs from a seed.
@NullMarked
package halcyon.local.demo;

import org.jspecify.annotations.NullMarked;
