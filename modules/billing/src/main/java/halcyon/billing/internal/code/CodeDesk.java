package halcyon.billing.internal.code;

import static halcyon.billing.BillingAccess.TABLE;

import halcyon.billing.CodeKind;
import halcyon.billing.Codes;
import halcyon.billing.CodesLoaded;
import halcyon.billing.ListedCode;
import halcyon.billing.LoadCodes;
import halcyon.shared.Actor;
import halcyon.shared.ContentHash;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Takes the publishers' files in and looks codes up.
@Singleton
class CodeDesk implements Codes {
    private static final int MOST_FOUND = 50;
    private final CodeShelf shelf;
    private final LoadRows loads;
    private final FaultRows faults;
    private final Clock clock;

    CodeDesk(CodeShelf shelf, LoadRows loads, FaultRows faults, Clock clock) {
        this.shelf = shelf;
        this.loads = loads;
        this.faults = faults;
        this.clock = clock;
    }

    @Override
    @Transactional
    public CodesLoaded loadCodes(Actor actor, LoadCodes command) {
        TABLE.require(actor, "loadCodes");
        String hash = ContentHash.of(command.content());
        return loads.findByKindAndValidFromAndSha256(command.kind(), command.from(), hash)
                .<CodesLoaded>map(row -> shown(row, true))
                .orElseGet(() -> load(actor, command, hash));
    }

    private CodesLoaded load(Actor actor, LoadCodes command, String hash) {
        Loading loading = new Loading(shelf);
        CodeFile.of(command.kind()).read(text(command.content()), command.from(), loading::take, loading::refuse);
        loading.store();
        if (loading.isNothing()) return new CodesLoaded.Refused(Sentence.of("billing.codes-nothing", command.kind()), loading.faults());
        LoadRow row = loads.save(loading.row(command, hash, LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC), actor.name()));
        faults.saveAll(loading.faults().stream().map(fault -> FaultRow.of(row.key(), fault)).toList());
        return shown(row, false);
    }

    @Override
    @Transactional
    public List<CodesLoaded.Done> codeLoads(Actor actor) {
        TABLE.require(actor, "codeLoads");
        return loads.latest().stream().map(row -> shown(row, true)).toList();
    }

    @Override
    @Transactional
    public Optional<ListedCode> code(Actor actor, CodeKind kind, String code, LocalDate on) {
        TABLE.require(actor, "code");
        return shelf.named(kind, code, on).stream().findFirst();
    }

    @Override
    @Transactional
    public List<ListedCode> findCodes(Actor actor, CodeKind kind, String text, LocalDate on) {
        TABLE.require(actor, "findCodes");
        return shelf.found(kind, text.strip(), on, MOST_FOUND);
    }

    private CodesLoaded.Done shown(LoadRow row, boolean before) {
        return new CodesLoaded.Done(row.key(), row.kind(), row.validFrom(), row.fileName(), row.added(), row.changed(), row.unchanged(), row.refused(),
                row.loadedAt().toInstant(ZoneOffset.UTC), row.loadedBy(), before, faults.findByLoadIdOrderById(row.key()).stream().map(FaultRow::fault).toList());
    }

    // publishers write UTF-8 or, older files, Latin-1
    private static String text(byte[] content) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException older) {
            return new String(content, StandardCharsets.ISO_8859_1);
        }
    }
}
