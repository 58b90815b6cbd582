package halcyon.billing.internal.exchange;

import static halcyon.billing.BillingAccess.TABLE;

import halcyon.billing.ClaimExchange;
import halcyon.billing.Clearinghouse;
import halcyon.billing.Exchanged;
import halcyon.billing.ExchangedFile;
import halcyon.billing.FileFault;
import halcyon.billing.SilentClaim;
import halcyon.billing.internal.inspection.ClaimFileInspection;
import halcyon.shared.Actor;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Answers the verbs of the exchange: first whether the actor may, then who in the house does it.
@Singleton
class ExchangeOffice implements ClaimExchange {
    private final ClearinghouseBook book;
    private final Round round;
    private final FileRows files;
    private final Silence silence;
    private final Clock clock;

    ExchangeOffice(ClearinghouseBook book, Round round, FileRows files, Silence silence, Clock clock) {
        this.book = book;
        this.round = round;
        this.files = files;
        this.silence = silence;
        this.clock = clock;
    }

    @Override
    public List<FileFault> inspect(Actor actor, byte[] file) {
        TABLE.require(actor, "inspect");
        return ClaimFileInspection.of(file, LocalDate.now(clock)).stream()
                .map(fault -> new FileFault(fault.position().toString(), fault.problem(), fault.structure()))
                .toList();
    }

    @Override
    public List<Clearinghouse.Preset> presets(Actor actor) {
        TABLE.require(actor, "presets");
        return book.presets();
    }

    @Override
    public List<Clearinghouse> clearinghouses(Actor actor) {
        TABLE.require(actor, "clearinghouses");
        return book.all().stream().map(ClearinghouseRow::profile).toList();
    }

    @Override
    public long setClearinghouse(Actor actor, Clearinghouse profile, String secret) {
        TABLE.require(actor, "setClearinghouse");
        return book.set(profile, secret);
    }

    @Override
    public Exchanged exchange(Actor actor, long clearinghouse) {
        TABLE.require(actor, "exchange");
        return round.with(book.get(clearinghouse));
    }

    @Override
    public List<ExchangedFile> exchanged(Actor actor) {
        TABLE.require(actor, "exchanged");
        Map<Long, String> names = book.all().stream().collect(Collectors.toMap(ClearinghouseRow::key, ClearinghouseRow::name));
        return files.latest().stream().map(file -> file.shown(names.getOrDefault(file.clearinghouseId(), ""))).toList();
    }

    @Override
    public List<SilentClaim> silent(Actor actor) {
        TABLE.require(actor, "silent");
        return silence.now(actor::mayWorkAt);
    }
}
