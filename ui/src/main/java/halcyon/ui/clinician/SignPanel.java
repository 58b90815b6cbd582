package halcyon.ui.clinician;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import halcyon.treatment.Session;
import halcyon.treatment.SignSession;
import halcyon.ui.parts.Facts;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/// What is signed, in the few numbers that matter, and the signature: the person shows again at Keycloak who she is.
final class SignPanel extends Div {
    private static final int HASH_SHOWN = 16;

    private final transient Bedside bedside;
    private final CockpitView cockpit;

    SignPanel(Bedside bedside, CockpitView cockpit, Session session) {
        this.bedside = bedside;
        this.cockpit = cockpit;
        addClassName("sign-panel");
        add(new H2(getTranslation("clinician.sign.what")), facts(session));
        var hash = new Span(getTranslation("clinician.sign.hash", session.contentHash().substring(0, HASH_SHOWN)));
        hash.addClassNames("code", "quiet");
        add(hash);
        if (session.signedAt().isPresent()) add(signature(session));
        else if (bedside.may("sign")) add(new Paragraph(getTranslation("clinician.sign.how")), sign(session));
        else add(new Paragraph(getTranslation("clinician.sign.waits")));
        add(new RecordPanel(bedside, cockpit, session));
    }

    private Facts facts(Session session) {
        var planned = session.doseMilligrams().orElse(BigDecimal.ZERO);
        var given = session.givenMilligrams().orElse(BigDecimal.ZERO);
        return new Facts()
                .fact(
                        getTranslation("clinician.sign.given"),
                        given.toPlainString(),
                        "mg " + session.route(),
                        getTranslation("clinician.sign.wasted", planned.subtract(given).toPlainString()))
                .fact(
                        getTranslation("clinician.sign.times"),
                        clock(session.startedAt()) + " – " + clock(session.stoppedAt()),
                        "",
                        getTranslation("clinician.sign.left", clock(session.dischargedAt())))
                .fact(
                        getTranslation("clinician.sign.vitals"),
                        String.valueOf(session.vitals().size()),
                        "",
                        getTranslation("clinician.sign.by", session.observer()));
    }

    private Button sign(Session session) {
        var sign = new Button(getTranslation("clinician.sign.do"), click -> ask(session));
        sign.setId("sign");
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.addClassName("sign-button");
        return sign;
    }

    private void ask(Session session) {
        var ui = getUI().orElseGet(UI::getCurrent);
        bedside.signing.ask(
                ui,
                session.contentHash(),
                token -> cockpit.act(() -> bedside.treatments.sign(
                        bedside.actor(), new SignSession(session.id(), session.contentHash(), token))),
                why -> cockpit.refusals().show(why));
    }

    private Div signature(Session session) {
        var by = session.signedBy().orElse("");
        var at = session.signedAt()
                .map(signed -> SitedTime.format(signed, cockpit.zone(), "EEE d MMM yyyy HH:mm", getLocale()))
                .orElse("");
        var line = new Div(StatusBadge.of(State.DONE, getTranslation("clinician.signed")), new Span(getTranslation("clinician.signed.by", by, at)));
        line.addClassNames("stack", "signature-line");
        return line;
    }

    private String clock(Optional<Instant> instant) {
        return instant.map(moment -> SitedTime.format(moment, cockpit.zone(), "HH:mm", getLocale())).orElse("–");
    }
}
