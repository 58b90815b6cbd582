/// Claims that go on: to the next payer with what the earlier ones decided, or back as replacement and void.
@NullMarked
package halcyon.billing.internal.coordination;

import org.jspecify.annotations.NullMarked;
