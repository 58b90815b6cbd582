package halcyon.protocol;

import halcyon.shared.Sentence;

/// Why a document cannot be signed yet, and the part of it where the cure is.
public record Flaw(Part part, Sentence said) {
    public enum Part {
        CODE,
        /// Title and source.
        TEXTS,
        INDICATIONS,
        /// From when it holds.
        DATES,
        STAGES,
        VISITS,
        DOSE,
        /// When vitals are due.
        VITALS,
        OBSERVER,
        CARE
    }
}
