/// The main job, walked through a real browser against a whole installation.
@NullMarked
package halcyon.journeys;

import org.jspecify.annotations.NullMarked;
