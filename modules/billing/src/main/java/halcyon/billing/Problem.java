package halcyon.billing;

import halcyon.shared.Sentence;

/// Something that would have the claim refused: where (X12 loop and element), why in plain words, and the cure.
public record Problem(String where, Sentence reason, Sentence cure) {}
