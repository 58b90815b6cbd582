/// A stage for looking at screens while they are made: no sign-in, no database, made-up data. Test sources only.
@NullMarked
package halcyon.ui.stage;

import org.jspecify.annotations.NullMarked;
