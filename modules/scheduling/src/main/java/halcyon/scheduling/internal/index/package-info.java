/// The whole network's free time in memory: bits per resource and cell for a year ahead, kept true by the database's stamps.
/// What is found here is a hint; whether a place is free is decided by the row's version when it is booked.
@NullMarked
package halcyon.scheduling.internal.index;

import org.jspecify.annotations.NullMarked;
