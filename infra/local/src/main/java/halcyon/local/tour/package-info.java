/// The main job for one new patient, told step by step on the command line.
@NullMarked
package halcyon.local.tour;

import org.jspecify.annotations.NullMarked;
