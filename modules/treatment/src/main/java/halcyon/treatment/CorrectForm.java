package halcyon.treatment;

/// A submitted form is wrong: why.
public record CorrectForm(SessionId session, String reason) {}
