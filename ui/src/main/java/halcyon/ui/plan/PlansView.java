package halcyon.ui.plan;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import halcyon.protocol.Protocol;
import halcyon.protocol.Protocols;
import halcyon.protocol.PublishProtocol;
import halcyon.protocol.Published;
import halcyon.shared.ReauthToken;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.Door;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import halcyon.ui.shell.Signing;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// Which plan do we treat by? Every plan in force with all its numbers; a draft that nobody signed says so and can be signed.
@Prototype
@Route(value = "plans", layout = MainLayout.class)
@Needs(module = "protocol", verb = "publish")
@Door(label = "plan.door", glyph = Glyph.PEN, key = "p", order = 60)
class PlansView extends Screen implements BeforeEnterObserver {
    private final Protocols protocols;
    private final CurrentUser user;
    private final Signing signing;
    private final Clock clock;

    PlansView(Protocols protocols, CurrentUser user, Signing signing, Clock clock) {
        super(UI.getCurrent().getTranslation("plan.question"));
        this.protocols = protocols;
        this.user = user;
        this.signing = signing;
        this.clock = clock;
        body().addClassName("padded");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show();
    }

    private void show() {
        var plans = protocols.inForce(user.actor(), today());
        var drafts = plans.stream().filter(Protocol::shippedDraft).count();
        if (drafts > 0) head().answer(State.WATCH, getTranslation("plan.drafts", drafts), getTranslation("plan.drafts.more"));
        if (drafts == 0) head().line(getTranslation("plan.all-signed"));
        body().removeAll();
        if (plans.isEmpty()) body().add(new Empty(getTranslation("plan.none")));
        plans.forEach(plan -> body().add(drawn(plan)));
    }

    private Div drawn(Protocol plan) {
        var until = plan.to().map(to -> getTranslation("plan.until", to)).orElse("");
        var signature = plan.shippedDraft()
                ? StatusBadge.of(State.WATCH, getTranslation("plan.draft"))
                : StatusBadge.of(State.READY, getTranslation("plan.signed", plan.signedBy(), plan.from()));
        Div drawn = new Div(new H2(plan.title()), new Paragraph(getTranslation("plan.version", plan.version(), plan.from()) + " " + until), signature);
        if (plan.shippedDraft()) drawn.add(sign(plan));
        drawn.add(write(plan), new PlanFacts(plan));
        drawn.addClassName("plan");
        return drawn;
    }

    private Anchor write(Protocol plan) {
        Anchor write = new Anchor("plans/write/" + plan.code(), getTranslation("plan.write"));
        write.addClassName("link");
        return write;
    }

    private Button sign(Protocol plan) {
        Button sign = new Button(getTranslation("plan.sign"), click -> ask(plan));
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.setId("sign-" + plan.code());
        return sign;
    }

    private void ask(Protocol plan) {
        var document = plan.startingOn(today());
        var hash = protocols.contentHash(user.actor(), document);
        signing.ask(UI.getCurrent(), hash, token -> publish(document, token), why -> Toast.stop(why.in(getLocale())));
    }

    private void publish(Protocol document, ReauthToken token) {
        switch (protocols.publish(user.actor(), new PublishProtocol(document, token))) {
            case Published.Done done -> {
                Toast.done(getTranslation("plan.done", done.protocol().title()));
                show();
            }
            case Published.Refused refused -> Toast.stop(refused.reason().in(getLocale()));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
