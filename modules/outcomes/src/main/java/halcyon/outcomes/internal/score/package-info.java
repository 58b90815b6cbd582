/// How answers become scores: pure rules, versioned, no I/O.
@NullMarked
package halcyon.outcomes.internal.score;

import org.jspecify.annotations.NullMarked;
