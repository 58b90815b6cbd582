/// What a visit needs of people and things, minute by minute.
@NullMarked
package halcyon.scheduling.internal.need;

import org.jspecify.annotations.NullMarked;
