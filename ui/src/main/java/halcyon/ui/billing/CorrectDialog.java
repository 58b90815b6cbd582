package halcyon.ui.billing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.server.Command;
import halcyon.billing.AmendClaim;
import halcyon.billing.Billing;
import halcyon.billing.Claim;
import halcyon.billing.ClaimState;
import halcyon.billing.Submitted;
import halcyon.shared.Actor;
import halcyon.shared.StaleVersion;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import java.util.Optional;
import java.util.Set;

/// Corrects what billing may correct, and sends the claim when nothing else is wrong with it.
class CorrectDialog extends Dialog {
    private final transient Billing billing;
    private final transient CurrentUser user;
    private final transient Claim claim;
    private final Command done;
    private final transient Optional<SerializableFunction<AmendClaim, Submitted>> resend;
    private final TextField diagnosis = field("diagnosis", 10);
    private final TextField member = field("member", 80);
    private final TextField authorization = field("authorization", 50);
    private final TextField npi = field("npi", 10);

    CorrectDialog(Billing billing, CurrentUser user, Claim claim, Command done) {
        this(billing, user, claim, Optional.empty(), done);
    }

    /// As a step of other work, which corrects and sends in one.
    CorrectDialog(Billing billing, CurrentUser user, Claim claim, SerializableFunction<AmendClaim, Submitted> resend, Command done) {
        this(billing, user, claim, Optional.of(resend), done);
    }

    private CorrectDialog(Billing billing, CurrentUser user, Claim claim, Optional<SerializableFunction<AmendClaim, Submitted>> resend, Command done) {
        this.resend = resend;
        this.billing = billing;
        this.user = user;
        this.claim = claim;
        this.done = done;
        setHeaderTitle(getTranslation("billing.correct.title", claim.number()));
        diagnosis.setValue(claim.diagnosis());
        member.setValue(claim.details().memberId());
        authorization.setValue(claim.details().authorization().orElse(""));
        npi.setValue(claim.details().renderingNpi().orElse(""));
        npi.setHelperText(claim.details().renderingName());
        authorization.setAutofocus(true);
        Div form = new Div(authorization, member, diagnosis, npi);
        form.addClassName("form");
        add(form);
        Button send = new Button(getTranslation("billing.correct.send"), click -> finish(true));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("billing.cancel"), click -> close()), new Button(getTranslation("billing.correct.save"), click -> finish(false)), send);
    }

    private TextField field(String name, int longest) {
        TextField field = new TextField(getTranslation("billing.correct." + name));
        field.setMaxLength(longest);
        return field;
    }

    private void finish(boolean sendIt) {
        Actor actor = user.actor();
        try {
            AmendClaim correction = new AmendClaim(claim.id(), typed(diagnosis), typed(member), typed(authorization), typed(npi));
            if (sendIt && resend.isPresent()) {
                said(resend.get().apply(correction));
                finished();
                return;
            }
            if (claim.state() != ClaimState.DRAFT) billing.reopen(actor, claim.id(), getTranslation("billing.correct.why"));
            billing.amend(actor, correction);
            if (sendIt) said(billing.submit(actor, Set.of(claim.id())));
            else Toast.done(getTranslation("billing.correct.saved"));
        } catch (StaleVersion stale) {
            Toast.stop(getTranslation("billing.stale"));
        }
        finished();
    }

    private void finished() {
        close();
        done.execute();
    }

    private void said(Submitted submitted) {
        if (submitted.sent().isEmpty()) Toast.watch(getTranslation("billing.detail.stays"));
        else Toast.done(getTranslation("billing.detail.sent", claim.number(), submitted.files().getFirst()));
    }

    private static Optional<String> typed(TextField field) {
        return Optional.of(field.getValue().strip()).filter(text -> !text.isEmpty());
    }
}
