/// How a session is kept: its rows, the desks behind the verbs, the gates, the drug ledger.
@NullMarked
package halcyon.treatment.internal;

import org.jspecify.annotations.NullMarked;
