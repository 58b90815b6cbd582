/// Who is there and when a site is open, and what is to be done before people come.
@NullMarked
package halcyon.ui.rota;

import org.jspecify.annotations.NullMarked;
