package halcyon.ui.clinician;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import halcyon.directory.Site;
import halcyon.shared.ReauthToken;
import halcyon.shared.SiteId;
import halcyon.treatment.ConfirmEntry;
import halcyon.treatment.Confirmation;
import halcyon.treatment.Step;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.Door;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Is it as entered? What waits at one's sites for a second person: draws to check, waste to witness. Confirmed by showing again
/// at Keycloak who one is; the signature is bound to exactly what stands on the card.
@Prototype
@Route(value = "confirm", layout = MainLayout.class)
@Needs(module = "treatment", verb = "confirmEntry")
@Door(label = "confirm.door", glyph = Glyph.EYE, key = "e", order = 21)
class ConfirmView extends Screen implements BeforeEnterObserver {
    private static final int LOOK_AGAIN_MILLIS = 5_000;

    private final transient Bedside bedside;
    private final Refusals refusals = new Refusals();
    private final Div cards = new Div();
    private List<String> shown = List.of();

    ConfirmView(Bedside bedside) {
        super(UI.getCurrent().getTranslation("confirm.question"));
        this.bedside = bedside;
        cards.addClassName("confirm-cards");
        body().addClassName("padded");
        body().add(refusals, cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show();
    }

    private void show() {
        var waiting = waiting();
        shown = hashes(waiting);
        var own = waiting.stream().filter(this::isMine).count();
        head().line(getTranslation("confirm.answer", waiting.size() - own, own));
        cards.removeAll();
        if (waiting.isEmpty()) cards.add(new Empty(getTranslation("confirm.none")));
        waiting.forEach(entry -> cards.add(new ConfirmCard(bedside, this, entry)));
    }

    private List<Confirmation> waiting() {
        Map<SiteId, Site> sites = bedside.sites.among(bedside.directory.sites(bedside.actor())).stream()
                .collect(Collectors.toMap(Site::id, Function.identity()));
        return bedside.secondPerson.toConfirm(bedside.actor()).stream()
                .filter(entry -> sites.containsKey(entry.site()))
                .toList();
    }

    boolean isMine(Confirmation entry) {
        return entry.enteredSubject().equals(bedside.actor().subject());
    }

    /// Called from the click, so that the browser lets the sign-in open.
    void confirm(Confirmation entry) {
        sign(entry, token -> bedside.secondPerson.confirmEntry(bedside.actor(), signed(entry, token)));
    }

    void refuse(Confirmation entry, String reason) {
        sign(entry, token -> bedside.secondPerson.refuseEntry(bedside.actor(), signed(entry, token), reason));
    }

    private void sign(Confirmation entry, Function<ReauthToken, Step> decide) {
        var ui = getUI().orElseGet(UI::getCurrent);
        bedside.signing.ask(ui, entry.contentHash(), token -> took(decide.apply(token)), refusals::show);
    }

    private void took(Step step) {
        if (!refusals.took(step)) {
            refusals.scrollIntoView();
            return;
        }
        Toast.done(getTranslation("confirm.done"));
        show();
    }

    private static ConfirmEntry signed(Confirmation entry, ReauthToken token) {
        return new ConfirmEntry(entry.id(), entry.contentHash(), token);
    }

    private void lookAgain() {
        if (!hashes(waiting()).equals(shown)) show();
    }

    private static List<String> hashes(List<Confirmation> waiting) {
        return waiting.stream().map(Confirmation::contentHash).toList();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().setPollInterval(LOOK_AGAIN_MILLIS);
        var polling = attached.getUI().addPollListener(poll -> lookAgain());
        addDetachListener(gone -> {
            polling.remove();
            gone.getUI().setPollInterval(-1);
        });
    }
}
