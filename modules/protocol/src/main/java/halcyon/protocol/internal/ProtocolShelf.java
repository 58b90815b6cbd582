package halcyon.protocol.internal;

import static halcyon.protocol.ProtocolAccess.TABLE;

import halcyon.protocol.Flaw;
import halcyon.protocol.Protocol;
import halcyon.protocol.ProtocolPublished;
import halcyon.protocol.Protocols;
import halcyon.protocol.PublishProtocol;
import halcyon.protocol.Published;
import halcyon.shared.Actor;
import halcyon.shared.Briefly;
import halcyon.shared.ContentHash;
import halcyon.shared.Events;
import halcyon.shared.Json;
import halcyon.shared.Reauthentication;
import halcyon.shared.Sentence;
import halcyon.shared.Unknown;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Keeps every version ever signed; which one holds on a date follows from the dates alone.
@Singleton
@Transactional
class ProtocolShelf implements Protocols {
    private final Versions versions;
    private final Soundness soundness;
    private final Json json;
    private final Reauthentication reauthentication;
    private final Events events;
    private final Clock clock;
    // a version never changes once it is written, only the day on which its successor ends it
    private final Map<Long, String> codes = new ConcurrentHashMap<>();
    private final Map<String, Document> documents = new ConcurrentHashMap<>();
    private final Briefly<String, List<Protocol>> histories = new Briefly<>(Duration.ofSeconds(1));

    ProtocolShelf(
            Versions versions, Soundness soundness, Json json, Reauthentication reauthentication, Events events, Clock clock) {
        this.versions = versions;
        this.soundness = soundness;
        this.json = json;
        this.reauthentication = reauthentication;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Protocol> inForce(Actor actor, LocalDate on) {
        TABLE.require(actor, "inForce");
        var all = read(versions.findAllOrderByCodeAndVersion());
        var came = all.stream().collect(Collectors.toMap(Protocol::code, Protocol::id, Math::min));
        return all.stream()
                .filter(protocol -> holdsOn(protocol, on))
                .sorted(Comparator.comparing(Protocol::shippedDraft).thenComparing(protocol -> came.get(protocol.code())))
                .toList();
    }

    @Override
    public Optional<Protocol> inForce(Actor actor, String code, LocalDate on) {
        TABLE.require(actor, "inForce");
        return history(code).stream().filter(protocol -> holdsOn(protocol, on)).findFirst();
    }

    @Override
    public Protocol version(Actor actor, long id) {
        TABLE.require(actor, "version");
        var code = codes.computeIfAbsent(id, any -> versions.findById(any).orElseThrow(() -> new Unknown("protocol version " + any)).code());
        return histories.get(code, this::history).stream().filter(protocol -> protocol.id() == id).findFirst().orElseThrow();
    }

    @Override
    public String contentHash(Actor actor, Protocol document) {
        TABLE.require(actor, "contentHash");
        return ContentHash.of(text(document));
    }

    @Override
    public List<Flaw> flaws(Actor actor, Protocol document) {
        TABLE.require(actor, "flaws");
        return flaws(document, history(document.code()));
    }

    private List<Flaw> flaws(Protocol document, List<Protocol> history) {
        var dates = datesTrouble(document, history).map(said -> new Flaw(Flaw.Part.DATES, said));
        return Stream.concat(soundness.flaws(document).stream(), dates.stream()).toList();
    }

    @Override
    public Published publish(Actor actor, PublishProtocol command) {
        TABLE.require(actor, "publish");
        var document = command.document();
        var history = history(document.code());
        var flaws = flaws(document, history);
        if (!flaws.isEmpty()) return new Published.Refused(flaws.getFirst().said());
        var verdict = reauthentication.verify(actor, ContentHash.of(text(document)), command.signature());
        return switch (verdict) {
            case Reauthentication.Verdict.Refused refused -> new Published.Refused(refused.reason());
            case Reauthentication.Verdict.Fresh fresh -> signed(actor, document, history.size() + 1, fresh);
        };
    }

    // Two prescribers publishing at once: the unique key (code, version) keeps one, the other gets the database's refusal.
    private Published signed(Actor actor, Protocol document, int version, Reauthentication.Verdict.Fresh signature) {
        var text = text(document);
        var saved = versions.save(new Version(
                null,
                document.code(),
                version,
                document.from(),
                document.to().orElse(null),
                text,
                ContentHash.of(text),
                signature.subject(),
                signature.name(),
                now()));
        histories.forget();
        events.publish(
                actor,
                new ProtocolPublished(saved.number(), saved.code(), version, saved.validFrom(), saved.contentHash()));
        return new Published.Done(protocol(saved, Optional.empty()));
    }

    /// A version holds from today at the earliest, and after the version before it: what was done stays explained.
    private Optional<Sentence> datesTrouble(Protocol document, List<Protocol> history) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (document.from().isBefore(today)) return Optional.of(Sentence.of("protocol.in-the-past", document.from()));
        return history.stream()
                .filter(earlier -> !document.from().isAfter(earlier.from()))
                .findAny()
                .map(earlier -> Sentence.of("protocol.not-after-predecessor", earlier.version(), earlier.from()));
    }

    private List<Protocol> history(String code) {
        return read(versions.findByCodeOrderByVersion(code));
    }

    private List<Protocol> read(List<Version> rows) {
        var read = new ArrayList<Protocol>();
        for (var i = 0; i < rows.size(); i++) {
            var successor = i + 1 < rows.size() && rows.get(i + 1).code().equals(rows.get(i).code());
            read.add(protocol(rows.get(i), successor ? Optional.of(rows.get(i + 1).validFrom()) : Optional.empty()));
        }
        return read;
    }

    private Protocol protocol(Version row, Optional<LocalDate> successorFrom) {
        return documents.computeIfAbsent(row.contentHash(), hash -> Document.read(json, row.document()))
                .as(row.number(), row.version(), row.signedBy(), successorFrom);
    }

    private String text(Protocol protocol) {
        return Document.text(json, protocol);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static boolean holdsOn(Protocol protocol, LocalDate on) {
        return !on.isBefore(protocol.from()) && protocol.to().map(on::isBefore).orElse(true);
    }
}
