package halcyon.protocol.internal;

import halcyon.protocol.Care;
import halcyon.protocol.Protocol;
import halcyon.shared.Indication;
import halcyon.shared.Json;
import halcyon.shared.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is signed: a protocol without the things the module gives it (id, version, who signed). Indications stand in order,
/// so that the same document always has the same text. The text says its format first; one that does not is in the
/// [FirstFormat]. A document that says nothing of its own about care is written in the [SecondFormat].
record Document(
        int format,
        String code,
        String title,
        Route route,
        String drug,
        List<Indication> indications,
        Protocol.Calendar calendar,
        Protocol.Dose dose,
        Protocol.Monitoring monitoring,
        Protocol.Discharge discharge,
        String consentForm,
        List<String> scales,
        LocalDate from,
        Optional<LocalDate> to,
        String source,
        @Nullable Care care) {
    private static final int FORMAT = 3;

    static Document read(Json json, String text) {
        if (!text.startsWith("{\"format\":")) return json.read(text, FirstFormat.class).toDocument();
        if (text.startsWith(SecondFormat.START)) return json.read(text, SecondFormat.class).toDocument();
        var document = json.read(text, Document.class);
        if (document.format != FORMAT) throw new IllegalArgumentException("a protocol in unknown format " + document.format);
        return document;
    }

    /// The text a signature is bound to.
    static String text(Json json, Protocol protocol) {
        return json.write(protocol.ownCare().isEmpty() ? SecondFormat.of(protocol) : of(protocol));
    }

    private static Document of(Protocol protocol) {
        return new Document(
                FORMAT,
                protocol.code(),
                protocol.title(),
                protocol.route(),
                protocol.drug(),
                protocol.indications().stream().sorted().toList(),
                protocol.calendar(),
                protocol.dose(),
                protocol.monitoring(),
                protocol.discharge(),
                protocol.consentForm(),
                List.copyOf(protocol.scales()),
                protocol.from(),
                protocol.to(),
                protocol.source(),
                protocol.care());
    }

    /// The protocol this document is, as the given version; it ends at the latest when its successor begins.
    Protocol as(long id, int version, String signedBy, Optional<LocalDate> successorFrom) {
        return new Protocol(
                id,
                code,
                version,
                title,
                route,
                drug,
                Set.copyOf(indications),
                calendar,
                dose,
                monitoring,
                discharge,
                consentForm,
                scales,
                from,
                earlier(to, successorFrom),
                source,
                signedBy,
                Optional.ofNullable(care));
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty()) return other;
        if (other.isEmpty()) return one;
        return one.get().isBefore(other.get()) ? one : other;
    }
}
