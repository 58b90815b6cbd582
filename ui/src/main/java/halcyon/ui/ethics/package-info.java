/// The compliance officer's and the ethics board's job: which texts are in force, and who has not signed.
@NullMarked
package halcyon.ui.ethics;

import org.jspecify.annotations.NullMarked;
