package halcyon.treatment;

import java.util.List;
import java.util.Optional;

/// These forms went out by this channel. What proves it is the confirmation number or the file of the fax report; one of them
/// is needed.
public record SubmitForms(List<SessionId> sessions, SubmissionChannel channel, String confirmation, Optional<RemsFile> proof) {
    public SubmitForms {
        sessions = List.copyOf(sessions);
    }
}
