package halcyon.directory;

/// A medicine tried before in this episode: adequate when it ran at least the weeks that the dated rule asks, at an adequate
/// dose.
public record Trial(String drug, String drugClass, int weeks, boolean adequateDose, String stoppedBecause) {}
