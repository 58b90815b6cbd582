/// The vocabulary every module speaks: ids, money, time, who acts, what happened. No I/O, no framework.
@NullMarked
package halcyon.shared;

import org.jspecify.annotations.NullMarked;
