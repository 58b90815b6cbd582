package halcyon.ui.cabinet;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import halcyon.directory.Site;
import halcyon.treatment.Removal;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import halcyon.ui.parts.Toast;

/// What waits for a second employee: read, then signed at Keycloak over exactly this.
final class Removals extends Div {
    private final Room room;
    private final Site site;
    private final CabinetScreen screen;

    Removals(Room room, Site site, CabinetScreen screen) {
        this.room = room;
        this.site = site;
        this.screen = screen;
        var waiting = room.cabinet.removals(room.actor(), site.id());
        if (waiting.isEmpty()) return;
        add(new H2(getTranslation("cabinet.removals")));
        waiting.forEach(one -> add(line(one)));
    }

    private Div line(Removal removal) {
        var what = new Span(Say.text(
                "removal." + removal.kind(), Say.amount(removal.amount(), removal.measure()), removal.drug(), removal.lotNumber(), removal.serial()));
        what.addClassName("strong");
        var time = SitedTime.format(removal.askedAt(), site.zone(), "EEE d MMM HH:mm", getLocale());
        var by = new Span(Say.text("removal.by", removal.askedBy(), time));
        by.addClassNames("soft", "small");
        var words = new Div(what, new Span(removal.reason()), by);
        words.addClassName("stack");
        var line = new Div(words, acts(removal));
        line.addClassName("removal-line");
        return line;
    }

    private Div acts(Removal removal) {
        var acts = new Div();
        acts.addClassName("row");
        if (!room.may("confirmRemoval")) return acts;
        if (removal.asker().equals(room.actor().subject())) acts.add(StatusBadge.quiet(State.WAITING, Say.text("removal.mine")));
        else acts.add(sign(removal));
        var withdraw = new Button(Say.text("removal.withdraw"), click -> {
            if (Room.took(room.cabinet.withdrawRemoval(room.actor(), removal.id()), Say.text("removal.withdrawn"))) screen.again();
        });
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        acts.add(withdraw);
        return acts;
    }

    private Button sign(Removal removal) {
        var sign = new Button(Say.text("removal.sign"), click -> {
            var ui = getUI().orElseGet(UI::getCurrent);
            room.signing.ask(
                    ui,
                    removal.contentHash(),
                    token -> {
                        var signed = room.cabinet.confirmRemoval(room.actor(), removal.id(), removal.contentHash(), token);
                        if (Room.took(signed, Say.text("removal.signed"))) screen.again();
                    },
                    reason -> Toast.stop(reason.in(getLocale())));
        });
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        return sign;
    }
}
