/// For billing staff: which claims need somebody, what payers answered, what patients owe.
@NullMarked
package halcyon.ui.billing;

import org.jspecify.annotations.NullMarked;
