/// Read models across modules: the manager's numbers, each with the list behind it.
@NullMarked
package halcyon.oversight;

import org.jspecify.annotations.NullMarked;
