package halcyon.ui.cabinet;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import halcyon.directory.Site;
import halcyon.treatment.Loss;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.QuestionHeader.Count;
import halcyon.ui.parts.Sheet;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What is missing, and who has been told? Every loss with the days left on its two clocks.
@Prototype
@Route(value = "cabinet/losses", layout = MainLayout.class)
@Needs(module = "treatment", verb = "losses")
class LossesView extends CabinetScreen {
    LossesView(Room room) {
        super(room, "/losses", "cabinet.losses.question");
    }

    @Override
    void show(Site site, QueryParameters asked) {
        var losses = room.cabinet.losses(room.actor(), site.id());
        var open = losses.stream().filter(Predicate.not(Loss::isClosed)).count();
        head().counts(List.of(
                Count.of(open, getTranslation("cabinet.losses.open"), "cabinet/losses?site=" + site.id(), State.STOP),
                Count.of(losses.size(), getTranslation("cabinet.losses.all"), "cabinet/losses?site=" + site.id())));
        head().actions(Sheet.csv("CSV", "losses-" + site.id(), () -> rows(site)), Sheet.xlsx(Say.text("xlsx"), "losses-" + site.id(), () -> rows(site)));
        if (losses.isEmpty()) {
            main(new Empty(getTranslation("cabinet.losses.empty")));
            return;
        }
        var table = new PlainTable("found", "drug", "container", "#amount", "how", "notice", "form-106");
        losses.forEach(loss -> table.row(
                way(loss), loss.drug() + " · " + loss.lotNumber(), loss.serial(), Say.amount(loss.amount(), loss.measure()), how(loss),
                clock(room.today(site), loss.noticeDue(), loss.notice()), clock(room.today(site), loss.formDue(), loss.form())));
        main(table);
    }

    private static Anchor way(Loss loss) {
        var way = new Anchor("cabinet/loss/" + loss.id(), Say.day(loss.foundOn()));
        way.addClassName("link");
        return way;
    }

    private static String how(Loss loss) {
        var how = Say.text("loss.kind." + loss.kind());
        return loss.foundAgain() ? how + " · " + Say.text("loss.found-again") : how;
    }

    /// Done on a day, or how many days are left.
    static StatusBadge clock(LocalDate today, LocalDate due, Optional<Loss.Proof> proof) {
        if (proof.isPresent()) return StatusBadge.quiet(State.READY, Say.text("loss.done", Say.day(proof.get().on())));
        var left = ChronoUnit.DAYS.between(today, due);
        if (left < 0) return StatusBadge.quiet(State.STOP, Say.text("loss.late", Say.day(due), -left));
        return StatusBadge.quiet(left <= 1 ? State.STOP : State.WATCH, Say.text("loss.left", Say.day(due), left));
    }

    private Stream<List<String>> rows(Site site) {
        var heads = Stream.of(
                        "found", "drug", "ndc", "lot", "container", "amount", "measure", "how", "circumstances", "police", "measures", "notice-due", "notice",
                        "form-due", "form-106")
                .map(head -> getTranslation("cabinet.head." + head))
                .toList();
        var lines = room.cabinet.losses(room.actor(), site.id()).stream().map(loss -> List.of(
                loss.foundOn().toString(), loss.drug(), loss.ndc(), loss.lotNumber(), loss.serial(), Say.plain(loss.amount()),
                Say.unit(loss.measure()), Say.text("loss.kind." + loss.kind()), loss.circumstances(), loss.police(), loss.measures(),
                loss.noticeDue().toString(), proved(loss.notice()), loss.formDue().toString(), proved(loss.form())));
        return Stream.concat(Stream.of(heads), lines);
    }

    static String proved(Optional<Loss.Proof> proof) {
        return proof.map(one -> one.on() + " " + one.by() + ": " + one.text()).orElse("");
    }
}
