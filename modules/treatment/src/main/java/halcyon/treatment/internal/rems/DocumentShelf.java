package halcyon.treatment.internal.rems;

import static java.util.Objects.requireNonNull;

import halcyon.shared.Actor;
import halcyon.shared.ContentHash;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.shared.Unknown;
import halcyon.shared.Vault;
import halcyon.treatment.RemsDocument;
import halcyon.treatment.RemsFile;
import halcyon.treatment.internal.Settings;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Keeps scanned forms and fax reports: what they are is looked up in their content, and they lie sealed.
@Singleton
class DocumentShelf {
    private static final int MEGABYTE = 1_000_000;

    private final DocumentRow.Rows rows;
    private final DocumentCard.Cards cards;
    private final Vault vault;
    private final Settings settings;
    private final Clock clock;

    DocumentShelf(DocumentRow.Rows rows, DocumentCard.Cards cards, Vault vault, Settings settings, Clock clock) {
        this.rows = rows;
        this.cards = cards;
        this.vault = vault;
        this.settings = settings;
        this.clock = clock;
    }

    /// Why this file cannot be kept.
    Optional<Sentence> trouble(RemsFile file) {
        var largest = settings.number("rems.file-megabytes", clock.instant());
        if (file.content().length > largest * MEGABYTE) return Optional.of(Sentence.of("treatment.rems-file-large", largest));
        if (FileKind.of(file.content()).isEmpty()) return Optional.of(Sentence.of("treatment.rems-file-kind"));
        return Optional.empty();
    }

    /// Keeps a file that [#trouble] has nothing against.
    long keep(Actor actor, SiteId site, Optional<PatientId> patient, RemsFile file) {
        var hash = ContentHash.of(file.content());
        var kind = FileKind.of(file.content()).orElseThrow();
        var row = rows.save(new DocumentRow(
                null,
                site.value(),
                patient.map(PatientId::value).orElse(null),
                shortened(file.name()),
                kind.mediaType(),
                file.content().length,
                hash,
                seal(hash, file.content()),
                clock.instant(),
                actor.name()));
        return requireNonNull(row.id());
    }

    DocumentRow row(long document) {
        return rows.findById(document).orElseThrow(() -> new Unknown("document " + document));
    }

    RemsFile open(DocumentRow row) {
        var text = vault.open(row.content(), context(row.contentHash()));
        return new RemsFile(row.documentName(), text.getBytes(StandardCharsets.ISO_8859_1));
    }

    Map<Long, RemsDocument> shown(Collection<Long> documents) {
        if (documents.isEmpty()) return Map.of();
        return cards.findByIdIn(documents).stream().collect(Collectors.toMap(DocumentCard::id, DocumentCard::shown));
    }

    RemsDocument shown(long document) {
        return requireNonNull(shown(List.of(document)).get(document), "a document that was kept");
    }

    byte[] seal(String hash, byte[] content) {
        return vault.seal(new String(content, StandardCharsets.ISO_8859_1), context(hash));
    }

    private static String context(String hash) {
        return "treatment_rems_document.content." + hash;
    }

    private static String shortened(String name) {
        var plain = name.replaceAll("[\\p{Cntrl}/\\\\]", "").strip();
        return plain.length() <= 200 ? plain : plain.substring(plain.length() - 200);
    }
}
