package halcyon.billing.internal.x12;

/// The separators an interchange declares in its ISA: any characters, a line end included. `isaEnd` is where the ISA itself
/// ends, for its own elements may hold the segment end (ISA11).
public record Delimiters(char element, char component, char terminator, int isaEnd) {
    static final int ISA_ELEMENTS = 16;

    /// Reads them from an ISA of any width: after the 16th element separator stand ISA16 and the segment end.
    static Delimiters of(String text, int isaAt, int interchange) {
        Position at = new Position(interchange, 1, "ISA");
        if (isaAt + 4 > text.length()) throw new X12Refused(at, "truncated");
        char element = text.charAt(isaAt + 3);
        int separator = isaAt + 3;
        for (int n = 1; n < ISA_ELEMENTS; n++) {
            separator = text.indexOf(element, separator + 1);
            if (separator < 0) throw new X12Refused(at, "isa-short");
        }
        if (separator + 2 >= text.length()) throw new X12Refused(at, "truncated");
        Delimiters found = new Delimiters(element, text.charAt(separator + 1), text.charAt(separator + 2), separator + 2);
        if (found.element == found.component || found.element == found.terminator || found.component == found.terminator)
            throw new X12Refused(at, "delimiters");
        return found;
    }
}
