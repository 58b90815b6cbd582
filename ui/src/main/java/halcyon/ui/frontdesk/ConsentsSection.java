package halcyon.ui.frontdesk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import halcyon.consent.ConsentAccess;
import halcyon.consent.Consents;
import halcyon.consent.SignedConsent;
import halcyon.directory.Patient;
import halcyon.shared.Actor;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.Needs;
import jakarta.inject.Singleton;

/// What the patient signed, and the way to take it back, which is always open.
@Singleton
@Needs(module = "consent", verb = "consentsOf")
class ConsentsSection implements PatientSection {
    private final Consents consents;
    private final PatientActions actions;
    private final CurrentUser user;

    ConsentsSection(Consents consents, PatientActions actions, CurrentUser user) {
        this.consents = consents;
        this.actions = actions;
        this.user = user;
    }

    @Override
    public String label() {
        return "frontdesk.consents.label";
    }

    @Override
    public String word() {
        return "consents";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component of(Patient patient, Actor actor) {
        Div all = new Div();
        all.addClassName("section-page");
        show(all, patient);
        return all;
    }

    private void show(Div all, Patient patient) {
        var actor = user.actor();
        all.removeAll();
        if (ConsentAccess.TABLE.allows(actor, "ask"))
            all.add(new Button(all.getTranslation("frontdesk.consents.ask"), click -> all.addComponentAsFirst(actions.consent(user.actor(), patient))));
        var signed = consents.consentsOf(actor, patient.id());
        if (signed.isEmpty()) {
            all.add(new Empty(all.getTranslation("frontdesk.consents.none")));
            return;
        }
        Grid<SignedConsent> grid = new Grid<>();
        grid.addColumn(SignedConsent::form).setHeader(all.getTranslation("frontdesk.consents.form"));
        grid.addColumn(SignedConsent::version).setHeader(all.getTranslation("frontdesk.consents.version"));
        grid.addComponentColumn(consent -> new SitedTime(consent.signedAt(), actions.zone(user.actor(), patient)))
                .setHeader(all.getTranslation("frontdesk.consents.signed"));
        grid.addColumn(consent -> consent.ceilingMilligrams().map(most -> most.toPlainString() + " mg").orElse("–"))
                .setHeader(all.getTranslation("frontdesk.consents.ceiling"));
        grid.addComponentColumn(ConsentsSection::badge).setHeader(all.getTranslation("frontdesk.consents.state"));
        if (ConsentAccess.TABLE.allows(actor, "revoke"))
            grid.addComponentColumn(consent -> revoke(all, patient, consent)).setHeader("");
        grid.getColumns().forEach(column -> column.setAutoWidth(true));
        grid.setAllRowsVisible(true);
        grid.setItems(signed);
        all.add(grid);
    }

    private static StatusBadge badge(SignedConsent consent) {
        var words = new Div();
        if (consent.revokedAt().isPresent())
            return StatusBadge.quiet(State.STOP, words.getTranslation("frontdesk.consents.revoked"));
        return consent.holds()
                ? StatusBadge.quiet(State.READY, words.getTranslation("frontdesk.consents.holds"))
                : StatusBadge.quiet(State.WATCH, words.getTranslation("frontdesk.consents.old"));
    }

    private Component revoke(Div all, Patient patient, SignedConsent consent) {
        if (consent.revokedAt().isPresent()) return new Div();
        return new Button(all.getTranslation("frontdesk.consents.revoke"), click -> askReason(all, patient, consent));
    }

    private void askReason(Div all, Patient patient, SignedConsent consent) {
        TextField reason = new TextField(all.getTranslation("frontdesk.consents.reason"));
        reason.addClassName("grow");
        Button sure = new Button(all.getTranslation("frontdesk.consents.revoke.sure"), click -> {
            consents.revoke(user.actor(), consent.id(), reason.getValue());
            Toast.done(all.getTranslation("frontdesk.consents.revoke.done"));
            show(all, patient);
        });
        Div row = new Div(reason, sure, new Button(all.getTranslation("parts.close"), click -> show(all, patient)));
        row.addClassNames("row", "wide", "ask-reason");
        Div block = new Div(State.WATCH.icon(), new H2(all.getTranslation("frontdesk.consents.revoke.title")), row);
        block.addClassNames("why-block", "is-watch");
        all.addComponentAsFirst(block);
    }
}
