package halcyon.treatment;

import java.util.Map;

/// What a person knows and the session's record does not, by the fields' codes.
public record AnswerForm(SessionId session, Map<String, String> answers) {
    public AnswerForm {
        answers = Map.copyOf(answers);
    }
}
