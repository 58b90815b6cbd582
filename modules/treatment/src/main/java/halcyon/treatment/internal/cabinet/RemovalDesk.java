package halcyon.treatment.internal.cabinet;

import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Reauthentication;
import halcyon.shared.ReauthToken;
import halcyon.shared.Sentence;
import halcyon.shared.StaleVersion;
import halcyon.treatment.AskRemoval;
import halcyon.treatment.Booked;
import halcyon.treatment.DrugBookWritten;
import halcyon.treatment.EntryKind;
import halcyon.treatment.Removal;
import halcyon.treatment.TreatmentAccess;
import jakarta.inject.Singleton;
import java.util.Locale;

/// What two employees have to see: one asks, another signs, and only then the book says it. Stock destroyed: 21 CFR 1317.95;
/// broken or spilled beyond recovery: two witnesses.
@Singleton
class RemovalDesk {
    private static final int LEAST_WORDS = 3;
    private final CabinetFile file;
    private final RemovalRows rows;
    private final Book book;
    private final Reauthentication reauthentication;
    private final Events events;

    RemovalDesk(CabinetFile file, RemovalRows rows, Book book, Reauthentication reauthentication, Events events) {
        this.file = file;
        this.rows = rows;
        this.book = book;
        this.reauthentication = reauthentication;
        this.events = events;
    }

    Booked ask(Actor actor, AskRemoval removal) {
        var held = file.open(actor, "askRemoval", removal.container());
        if (removal.reason().strip().length() < LEAST_WORDS) return refused("cabinet.say-why");
        if (removal.kind() != EntryKind.OVERFILL && held.container().left().compareTo(removal.amount()) < 0)
            return refused("cabinet.not-that-much", held.container().serial());
        return new Booked.Done(rows.add(actor, held.site(), removal, file.now()));
    }

    Booked confirm(Actor actor, long removal, String contentHash, ReauthToken signature) {
        var waiting = rows.find(removal);
        TreatmentAccess.TABLE.require(actor, "confirmRemoval", waiting.site());
        if (!rows.isWaiting(removal)) return refused("cabinet.removal-over");
        if (waiting.asker().equals(actor.subject())) return refused("cabinet.another-person-signs");
        if (!waiting.contentHash().equals(contentHash)) return refused("cabinet.changed-since-read");
        return switch (reauthentication.verify(actor, contentHash, signature)) {
            case Reauthentication.Verdict.Refused stale -> new Booked.Refused(stale.reason());
            case Reauthentication.Verdict.Fresh fresh -> write(actor, waiting, fresh.name());
        };
    }

    // the book names who asked as the one who did it, and who signed as the witness
    private Booked write(Actor actor, Removal waiting, String witness) {
        var held = file.held(waiting.container());
        if (waiting.kind() != EntryKind.OVERFILL && held.container().left().compareTo(waiting.amount()) < 0)
            return refused("cabinet.not-that-much", waiting.serial());
        end(waiting, "CONFIRMED", actor);
        var asker = new Actor(waiting.asker(), waiting.askedBy(), actor.roles(), actor.sites(), actor.everySite());
        var ground = Book.Ground.removal(waiting.id(), witness, waiting.reason());
        book.mustWrite(asker, held.container().lot(), waiting.container(), waiting.kind(), waiting.amount(), ground);
        var act = waiting.kind().name().toLowerCase(Locale.ROOT);
        events.publish(actor, new DrugBookWritten(waiting.site(), act, waiting.id(), waiting.amount()));
        return new Booked.Done(waiting.id());
    }

    Booked withdraw(Actor actor, long removal) {
        var waiting = rows.find(removal);
        TreatmentAccess.TABLE.require(actor, "withdrawRemoval", waiting.site());
        if (!rows.isWaiting(removal)) return refused("cabinet.removal-over");
        end(waiting, "WITHDRAWN", actor);
        return new Booked.Done(removal);
    }

    private void end(Removal removal, String state, Actor actor) {
        if (!rows.end(removal.id(), state, actor, file.now())) throw new StaleVersion("removal " + removal.id());
    }

    private static Booked refused(String key, Object... arguments) {
        return new Booked.Refused(Sentence.of(key, arguments));
    }
}
