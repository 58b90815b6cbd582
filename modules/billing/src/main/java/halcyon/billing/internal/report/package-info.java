/// How billing does, in figures that open their lists.
@NullMarked
package halcyon.billing.internal.report;

import org.jspecify.annotations.NullMarked;
