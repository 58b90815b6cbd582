package halcyon.ui.cabinet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import halcyon.directory.Site;
import halcyon.treatment.CabinetWork;
import halcyon.treatment.Shelf;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.QuestionHeader.Count;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import halcyon.ui.shell.Door;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import io.micronaut.context.annotation.Prototype;
import java.util.List;

/// What is in the cabinet? Every lot with its equation and its containers, what is to be done, and the way to do it.
@Prototype
@Route(value = "cabinet", layout = MainLayout.class)
@Needs(module = "treatment", verb = "shelf")
@Door(label = "cabinet.door", glyph = Glyph.CABINET, key = "d", order = 34)
class CabinetView extends CabinetScreen {
    CabinetView(Room room) {
        super(room, "", "cabinet.question");
    }

    @Override
    void show(Site site, QueryParameters asked) {
        var shelf = room.cabinet.shelf(room.actor(), site.id());
        var work = room.cabinet.cabinetWork(room.actor(), site.id());
        head(site, shelf, work);
        main(new Standing(room, site, shelf, this));
        if (!work.isEmpty()) main(new H2(getTranslation("cabinet.to-do")), new WorkLines(work));
        if (room.may("removals")) main(new Removals(room, site, this));
        main(new H2(getTranslation("cabinet.lots", site.name())));
        if (shelf.lots().isEmpty()) main(new Empty(getTranslation("cabinet.empty")));
        shelf.lots().forEach(lot -> main(new LotLine(room, site, lot, this)));
    }

    private void head(Site site, Shelf shelf, List<CabinetWork> work) {
        var containers = shelf.lots().stream().mapToInt(lot -> lot.containers().size()).sum();
        var urgent = work.stream().filter(CabinetWork::urgent).count();
        var here = "cabinet?site=" + site.id();
        head().counts(List.of(
                Count.of(shelf.lots().size(), getTranslation("cabinet.count.lots", shelf.lots().size()), here),
                Count.of(containers, getTranslation("cabinet.count.containers", containers), here),
                Count.of(work.size(), getTranslation("cabinet.count.work"), here, urgent > 0 ? State.STOP : State.WATCH)));
        var count = new Anchor("cabinet/counts", getTranslation("cabinet.count"));
        count.addClassName("button");
        if (!room.may("receiveStock")) {
            head().actions(count);
            return;
        }
        var receive = new Button(getTranslation("cabinet.receive"), click -> open(new ReceiveForm(room, site, this).panel()));
        receive.addThemeVariants(ButtonVariant.PRIMARY);
        head().actions(count, receive);
    }

    /// What stands over the shelf: registration, inventory, how long records are kept.
    private static final class Standing extends Div {
        Standing(Room room, Site site, Shelf shelf, CabinetView view) {
            addClassName("cabinet-standing");
            var number = shelf.registration()
                    .map(one -> new Span(Say.text("registered", one.deaNumber(), Say.day(one.expires()))))
                    .orElseGet(() -> StatusBadge.quiet(State.STOP, Say.text("not-registered")));
            add(number);
            if (room.may("recordRegistration")) {
                var change = new Button(Say.text("register"), click -> view.open(new RegistrationForm(room, site, view).panel()));
                change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
                add(change);
            }
            add(new Span(shelf.lastInventory()
                    .map(day -> Say.text("inventory", Say.day(day), Say.day(shelf.inventoryDue())))
                    .orElseGet(() -> Say.text("no-inventory"))));
            add(new Span(Say.text("kept", shelf.keptYears())));
        }
    }
}
