/// What a log may say of a failure: where, and of what kind; never what was in somebody's record.
@NullMarked
package halcyon.app.log;

import org.jspecify.annotations.NullMarked;
