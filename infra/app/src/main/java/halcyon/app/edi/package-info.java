/// Electronic claims without a browser: `edi receive` and `edi send`, for cron, for tests and for people at a terminal.
@NullMarked
package halcyon.app.edi;

import org.jspecify.annotations.NullMarked;
