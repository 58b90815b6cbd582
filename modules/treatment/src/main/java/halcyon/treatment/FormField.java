package halcyon.treatment;

import java.util.Optional;

/// One field of the form. `value` is plain: yes, no, 132/78, 56, a date as 2026-11-27; empty when nobody knows it yet.
/// `detail` says where it comes from ("lowest 93 % at 10:40").
public record FormField(String code, String section, Kind kind, Optional<String> value, Source source, String detail) {
    public enum Kind {
        TEXT,
        DATE,
        NUMBER,
        YES_NO,
        PRESSURE
    }

    /// From the session's record, from a person on the form page, or from nobody yet.
    public enum Source {
        RECORD,
        PERSON,
        NOBODY
    }
}
