/// The record after the work: struck through, amended, printed.
@NullMarked
package halcyon.treatment.internal.chart;

import org.jspecify.annotations.NullMarked;
