/// How full the network is: its week by the hour, its sites beside each other, the visits behind each number.
@NullMarked
package halcyon.ui.capacity;

import org.jspecify.annotations.NullMarked;
