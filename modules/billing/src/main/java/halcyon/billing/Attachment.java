package halcyon.billing;

/// A paper that follows a claim: `report` says what it is (PWK01), `way` how it comes (PWK02: BM mail, EL electronic, EM e-mail, FX fax,
/// FT file transfer), `control` the number it bears.
public record Attachment(String report, String way, String control) {
    public Attachment {
        if (!report.matches("[0-9A-Z]{2}")) throw new IllegalArgumentException("a report type has two places, got " + report);
        if (!way.matches("BM|EL|EM|FT|FX")) throw new IllegalArgumentException("no way a paper comes: " + way);
        if (!control.matches("[A-Za-z0-9-]{2,50}")) throw new IllegalArgumentException("a paper's number has 2 to 50 letters and digits");
    }
}
