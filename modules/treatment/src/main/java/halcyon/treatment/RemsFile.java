package halcyon.treatment;

/// A file as it came or goes out; what it is, is found in its content and not in its name.
public record RemsFile(String name, byte[] content) {}
