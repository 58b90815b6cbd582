package halcyon.scheduling;

/// A calendar as text, and a tag that changes when the text does.
public record FeedText(String text, String tag) {}
