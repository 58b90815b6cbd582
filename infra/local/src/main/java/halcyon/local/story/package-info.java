/// The steps of the main job, one method each, through the published verbs only.
@NullMarked
package halcyon.local.story;

import org.jspecify.annotations.NullMarked;
