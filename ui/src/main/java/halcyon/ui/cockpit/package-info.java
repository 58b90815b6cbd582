/// The cockpit as it runs in the browser: its picture and its entries as JSON, for an element that goes on without the server.
@NullMarked
package halcyon.ui.cockpit;

import org.jspecify.annotations.NullMarked;
