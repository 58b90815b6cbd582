package halcyon.consent;

import halcyon.shared.Sentence;
import java.util.List;

/// What became of signing.
public sealed interface ConsentSigning {
    record Signed(long consent, int version) implements ConsentSigning {}

    /// Required parts are empty; nothing was written.
    record Incomplete(List<Sentence> missing) implements ConsentSigning {}

    /// The text changed since the page was shown, the request is done, or the patient was dosed today.
    record Refused(Sentence reason) implements ConsentSigning {}
}
