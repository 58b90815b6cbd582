package halcyon.audit.internal;

import halcyon.audit.Entry;
import halcyon.shared.ContentHash;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.time.Instant;
import java.util.Optional;

/// One entry as it stands in the chain. Its hash covers every field and the hash before it.
record Link(
        long sequence,
        long eventSequence,
        Instant at,
        String subject,
        String name,
        String what,
        Optional<PatientId> patient,
        Optional<SiteId> site,
        String detail,
        String previousHash,
        String hash,
        String seal) {
    static final String BEFORE_THE_FIRST = "0".repeat(64);

    /// The hash that these fields must have. Every field is written with its length, so no two entries share a text.
    String expectedHash() {
        var text = new StringBuilder(detail.length() + 400);
        add(text, "sequence", Long.toString(sequence));
        add(text, "event", Long.toString(eventSequence));
        add(text, "at", at.toString());
        add(text, "subject", subject);
        add(text, "name", name);
        add(text, "what", what);
        add(text, "patient", patient.map(PatientId::toString).orElse(""));
        add(text, "site", site.map(SiteId::value).orElse(""));
        add(text, "detail", detail);
        add(text, "previous", previousHash);
        return ContentHash.of(text.toString());
    }

    Link sealedWith(SealingKey key) {
        String expected = expectedHash();
        return new Link(
                sequence, eventSequence, at, subject, name, what, patient, site, detail, previousHash, expected, key.seal(expected));
    }

    Entry asEntry() {
        return new Entry(sequence, at, subject, name, what, patient, site, detail, hash);
    }

    private static void add(StringBuilder text, String name, String value) {
        text.append(name).append('=').append(value.length()).append(':').append(value).append('\n');
    }

    /// The detail speaks of a patient: it stays out of logs.
    @Override
    public String toString() {
        return "Link[" + sequence + " " + what + "]";
    }
}
