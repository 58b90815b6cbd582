package halcyon.treatment.internal;

import static halcyon.treatment.TreatmentAccess.TABLE;
import static halcyon.treatment.internal.Answering.done;
import static halcyon.treatment.internal.Answering.refused;

import halcyon.shared.Actor;
import halcyon.shared.DomainEvent;
import halcyon.shared.Events;
import halcyon.shared.Reauthentication;
import halcyon.shared.Reauthentication.Verdict.Fresh;
import halcyon.shared.Sentence;
import halcyon.treatment.ConfirmEntry;
import halcyon.treatment.Confirmation;
import halcyon.treatment.Confirmation.State;
import halcyon.treatment.DrawVerified;
import halcyon.treatment.EntryRefused;
import halcyon.treatment.SecondPerson;
import halcyon.treatment.SessionId;
import halcyon.treatment.Step;
import halcyon.treatment.internal.confirm.Confirmations;
import halcyon.treatment.internal.rule.Amount;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// Lets a second person decide on an entry: really another one, signed in a moment ago, over exactly what she saw.
@Singleton
class SecondPersonDesk implements SecondPerson {
    private final SessionFile file;
    private final SessionRows sessions;
    private final Confirmations confirmations;
    private final WasteDesk waste;
    private final Reauthentication reauthentication;
    private final Events events;

    SecondPersonDesk(
            SessionFile file,
            SessionRows sessions,
            Confirmations confirmations,
            WasteDesk waste,
            Reauthentication reauthentication,
            Events events) {
        this.file = file;
        this.sessions = sessions;
        this.confirmations = confirmations;
        this.waste = waste;
        this.reauthentication = reauthentication;
        this.events = events;
    }

    @Override
    @Transactional
    public List<Confirmation> toConfirm(Actor actor) {
        TABLE.require(actor, "toConfirm");
        return confirmations.waitingFor(actor);
    }

    @Override
    @Transactional
    public Step confirmEntry(Actor actor, ConfirmEntry command) {
        TABLE.require(actor, "confirmEntry");
        return signed(actor, "confirmEntry", command, (entry, second) -> confirmed(actor, entry, second));
    }

    @Override
    @Transactional
    public Step refuseEntry(Actor actor, ConfirmEntry command, String reason) {
        TABLE.require(actor, "refuseEntry");
        if (reason.strip().length() < 3) return refused("treatment.refusal-needs-reason");
        return signed(actor, "refuseEntry", command, (entry, second) -> found(actor, entry, second, reason.strip()));
    }

    @Override
    @Transactional
    public Step enterWaste(Actor actor, SessionId session) {
        TABLE.require(actor, "enterWaste");
        return waste.enter(actor, session);
    }

    private Step signed(Actor actor, String verb, ConfirmEntry command, BiFunction<Confirmation, Fresh, Step> decide) {
        var entry = confirmations.confirmation(command.confirmation());
        TABLE.require(actor, verb, entry.site());
        var trouble = trouble(actor, entry, command);
        if (trouble.isPresent()) return new Step.Refused(List.of(trouble.get()));
        return switch (reauthentication.verify(actor, command.contentHash(), command.signature())) {
            case Reauthentication.Verdict.Refused stale -> new Step.Refused(List.of(stale.reason()));
            case Fresh fresh -> decide.apply(entry, fresh);
        };
    }

    private Optional<Sentence> trouble(Actor actor, Confirmation entry, ConfirmEntry command) {
        if (entry.enteredSubject().equals(actor.subject())) return Optional.of(Sentence.of("treatment.second-person-is-first"));
        if (!entry.isWaiting()) return Optional.of(Sentence.of("treatment.entry-decided"));
        if (!entry.contentHash().equals(command.contentHash())) return Optional.of(Sentence.of("treatment.entry-changed"));
        return Optional.empty();
    }

    private Step confirmed(Actor actor, Confirmation entry, Fresh second) {
        var row = touched(entry);
        confirmations.decide(entry, State.CONFIRMED, second, null);
        return switch (entry.kind()) {
            case DRAW -> {
                file.note(actor, row, "verified", amount(entry));
                yield told(actor, row, new DrawVerified(row.number(), row.patient(), row.site(), second.name(), entry.contentHash()));
            }
            case WASTE -> waste.book(actor, row, entry, second);
        };
    }

    private Step found(Actor actor, Confirmation entry, Fresh second, String reason) {
        var row = touched(entry);
        confirmations.decide(entry, State.REFUSED, second, reason);
        file.note(actor, row, entry.kind() == Confirmation.Kind.DRAW ? "draw-refused" : "waste-refused", reason);
        return told(
                actor, row, new EntryRefused(row.number(), row.patient(), row.site(), entry.kind(), second.name(), reason));
    }

    private SessionRow touched(Confirmation entry) {
        var row = sessions.findById(entry.session().value()).orElseThrow();
        SessionFile.changed(sessions.touched(row.number(), row.state()), row);
        return row;
    }

    private Step told(Actor actor, SessionRow row, DomainEvent event) {
        events.publish(actor, event);
        return done(row.state());
    }

    private static String amount(Confirmation entry) {
        return entry.lotNumber() + " · " + Amount.plain(entry.milligrams()) + " mg = " + entry.amount().written(entry.concentration());
    }
}
