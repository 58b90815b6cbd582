package halcyon.treatment.internal.cabinet;

import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Sentence;
import halcyon.shared.StaleVersion;
import halcyon.treatment.Booked;
import halcyon.treatment.EntryKind;
import halcyon.treatment.Form106;
import halcyon.treatment.LossReported;
import halcyon.treatment.LossStepProved;
import halcyon.treatment.ReportLoss;
import halcyon.treatment.TreatmentAccess;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/// Thefts and losses with their two clocks. 21 CFR 1301.76(b)
@Singleton
class LossDesk {
    private static final int LEAST_WORDS = 3;
    private final CabinetFile file;
    private final LossRows rows;
    private final Book book;
    private final BusinessDays business;
    private final Registrations registrations;
    private final Events events;

    LossDesk(CabinetFile file, LossRows rows, Book book, BusinessDays business, Registrations registrations, Events events) {
        this.file = file;
        this.rows = rows;
        this.book = book;
        this.business = business;
        this.registrations = registrations;
        this.events = events;
    }

    Booked report(Actor actor, ReportLoss loss) {
        var held = file.open(actor, "reportLoss", loss.container());
        if (loss.foundOn().isAfter(file.today(held.site()))) return refused("cabinet.found-later");
        if (held.container().left().compareTo(loss.amount()) < 0) return refused("cabinet.not-that-much", held.container().serial());
        var noticeDue = business.after(loss.foundOn(), file.setting("loss.notice-business-days"));
        var formDue = loss.foundOn().plusDays(file.setting("loss.form-days"));
        var id = rows.add(actor, held.site(), loss, noticeDue, formDue, file.now());
        var lot = held.label().lot();
        book.mustWrite(actor, lot.id(), loss.container(), EntryKind.LOST, loss.amount(), Book.Ground.loss(id, loss.circumstances()));
        events.publish(actor, new LossReported(held.site(), id, lot.drug(), loss.amount(), loss.foundOn(), noticeDue, formDue));
        return new Booked.Done(id);
    }

    Booked notice(Actor actor, long loss, LocalDate on, String proof) {
        return prove(actor, "noticeLoss", "notice", loss, on, proof);
    }

    Booked form(Actor actor, long loss, LocalDate on, String proof) {
        return prove(actor, "fileForm106", "form-106", loss, on, proof);
    }

    private Booked prove(Actor actor, String verb, String step, long loss, LocalDate on, String proof) {
        var found = rows.find(loss);
        TreatmentAccess.TABLE.require(actor, verb, found.site());
        var done = step.equals("notice") ? found.notice() : found.form();
        if (done.isPresent()) return refused("cabinet.proved-already", done.get().by(), done.get().on());
        if (proof.strip().length() < LEAST_WORDS) return refused("cabinet.needs-proof");
        if (on.isBefore(found.foundOn()) || on.isAfter(file.today(found.site()))) return refused("cabinet.proof-date");
        if (!rows.prove(loss, step.equals("notice"), actor, on, proof.strip())) throw new StaleVersion("loss " + loss);
        events.publish(actor, new LossStepProved(found.site(), loss, step, on, proof.strip()));
        return new Booked.Done(loss);
    }

    Form106 form106(Actor actor, long loss) {
        var found = rows.find(loss);
        TreatmentAccess.TABLE.require(actor, "form106", found.site());
        var months = file.setting("loss.look-back-months");
        var earlier = rows.between(found.site(), found.foundOn().minusMonths(months), found.foundOn(), loss);
        return new Form106(found, file.site(found.site()), registrations.latest(found.site(), found.foundOn()), earlier, months);
    }

    private static Booked refused(String key, Object... arguments) {
        return new Booked.Refused(Sentence.of(key, arguments));
    }
}
