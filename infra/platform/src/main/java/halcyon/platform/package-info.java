/// What every module stands on: migrations, outbox, jobs, clock, JSON, sealing, the data folder.
@NullMarked
package halcyon.platform;

import org.jspecify.annotations.NullMarked;
