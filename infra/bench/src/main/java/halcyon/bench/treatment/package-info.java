/// Many sessions at once: how soon a set of vitals is acknowledged, and how soon the floor shows it.
@NullMarked
package halcyon.bench.treatment;

import org.jspecify.annotations.NullMarked;
