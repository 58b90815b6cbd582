package halcyon.directory;

import halcyon.shared.Sentence;

/// A code with our own label: a contraindication, an ICD-10-CM code.
public record CodedText(String code, Sentence label) {}
