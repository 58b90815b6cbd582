/// Electronic claims without a browser: `edi receive`, `edi send` and `edi check`, for cron, for tests and for people at a terminal.
@NullMarked
package halcyon.app.edi;

import org.jspecify.annotations.NullMarked;
