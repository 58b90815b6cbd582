package halcyon.audit.internal;

/// Where the chain ends: how many entries, and the hash of the last.
record Head(long sequence, String hash) {}
