/// Behind the promise of billing: the office that answers its verbs.
@NullMarked
package halcyon.billing.internal;

import org.jspecify.annotations.NullMarked;
