package halcyon.protocol.internal;

import halcyon.protocol.Protocol;
import halcyon.shared.Indication;
import halcyon.shared.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is signed: a protocol without the things the module gives it (id, version, who signed). Indications stand in order,
/// so that the same document always has the same text.
record Document(
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
        String source) {
    static Document of(Protocol protocol) {
        return new Document(
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
                protocol.source());
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
                signedBy);
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty()) return other;
        if (other.isEmpty()) return one;
        return one.get().isBefore(other.get()) ? one : other;
    }
}
