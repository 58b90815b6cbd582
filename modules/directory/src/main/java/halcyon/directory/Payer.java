package halcyon.directory;

/// An insurer by its electronic payer id (837P 2010BB NM109). `filingIndicator` is SBR09.
public record Payer(long id, String name, String payerId, String filingIndicator) {}
