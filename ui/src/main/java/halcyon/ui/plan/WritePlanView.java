package halcyon.ui.plan;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import halcyon.consent.Consents;
import halcyon.protocol.Flaw;
import halcyon.protocol.Protocol;
import halcyon.protocol.Protocols;
import halcyon.protocol.PublishProtocol;
import halcyon.protocol.Published;
import halcyon.shared.ReauthToken;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import halcyon.ui.shell.Signing;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `plans/write/<code>`: what shall the next version say? Every field with what it says now, what is wrong beside the field, and
/// at the side what changes, for whom, and the signature.
@Prototype
@Route(value = "plans/write/:code", layout = MainLayout.class)
@Needs(module = "protocol", verb = "publish")
class WritePlanView extends Screen implements BeforeEnterObserver {
    private final transient Protocols protocols;
    private final transient Consents consents;
    private final transient PlannedVisits planned;
    private final CurrentUser user;
    private final transient Signing signing;
    private final Clock clock;
    private final Aside side = new Aside();
    private transient @Nullable Protocol before;
    private @Nullable PlanForm form;

    WritePlanView(Protocols protocols, Consents consents, PlannedVisits planned, CurrentUser user, Signing signing, Clock clock) {
        super(UI.getCurrent().getTranslation("plan.write.question"));
        this.protocols = protocols;
        this.consents = consents;
        this.planned = planned;
        this.user = user;
        this.signing = signing;
        this.clock = clock;
        side.addClassName("plan-changes");
        body().removeClassName("screen-body");
        body().addClassNames("with-facts", "write-plan");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var code = entering.getRouteParameters().get("code").orElse("");
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var plan = protocols.inForce(user.actor(), code, today).orElseThrow(NotFoundException::new);
        var fields = new PlanForm(plan, consents.forms(user.actor()), earliest(plan, today), this::look);
        before = plan;
        form = fields;
        head().line(getTranslation("plan.write.line", plan.title(), plan.version(), plan.version() + 1));
        var main = new Div(fields);
        main.addClassNames("screen-body", "padded");
        body().removeAll();
        body().add(main, side);
        look();
    }

    /// A version begins after the one before it.
    private static LocalDate earliest(Protocol plan, LocalDate today) {
        return plan.from().isBefore(today) ? today : plan.from().plusDays(1);
    }

    private void look() {
        if (form == null || before == null) return;
        var missing = form.missing();
        List<Flaw> flaws = missing.isEmpty() ? protocols.flaws(user.actor(), form.document()) : List.of();
        form.show(flaws);
        side.removeAll();
        changes(form.differences());
        side.add(new H2(getTranslation("plan.write.planned")), new Paragraph(consequence(before, form.from())));
        state(missing, flaws);
        var sign = new Button(getTranslation("plan.write.sign"), click -> ask());
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.setId("publish-plan");
        sign.setEnabled(missing.isEmpty() && flaws.isEmpty() && !form.differences().isEmpty());
        side.add(sign);
    }

    private void changes(List<Writing.Difference> differences) {
        side.add(new H2(getTranslation("plan.write.changes", differences.size())));
        if (differences.isEmpty()) {
            side.add(new Paragraph(getTranslation("plan.write.changes.none")));
            return;
        }
        var list = new UnorderedList();
        differences.forEach(each -> {
            var was = new Span(each.before().isEmpty() ? "–" : each.before());
            was.addClassName("struck");
            var now = new Span(each.now().isEmpty() ? "–" : each.now());
            now.addClassName("strong");
            list.add(new ListItem(new Div(new Span(each.what())), new Div(was, new Span(" → "), now)));
        });
        side.add(list);
    }

    private String consequence(Protocol plan, LocalDate from) {
        var booked = planned.of(user.actor(), plan);
        var keep = booked.visits() == 0
                ? getTranslation("plan.write.planned.none")
                : getTranslation("plan.write.planned.keep", booked.courses(), booked.visits(), plan.version());
        return keep + " " + getTranslation("plan.write.planned.new", day(from), plan.version() + 1);
    }

    private String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale()).format(date);
    }

    private void state(List<String> missing, List<Flaw> flaws) {
        if (!missing.isEmpty()) side.add(StatusBadge.quiet(State.WATCH, getTranslation("plan.write.missing.list", String.join(", ", missing))));
        if (!flaws.isEmpty()) side.add(StatusBadge.quiet(State.STOP, getTranslation("plan.write.flaws", flaws.size())));
        if (missing.isEmpty() && flaws.isEmpty()) side.add(StatusBadge.quiet(State.READY, getTranslation("plan.write.sound")));
    }

    private void ask() {
        if (form == null) return;
        var document = form.document();
        signing.ask(
                UI.getCurrent(), protocols.contentHash(user.actor(), document), token -> publish(document, token),
                why -> Toast.stop(why.in(getLocale())));
    }

    private void publish(Protocol document, ReauthToken token) {
        switch (protocols.publish(user.actor(), new PublishProtocol(document, token))) {
            case Published.Done done -> {
                Toast.done(getTranslation("plan.write.done", done.protocol().title(), done.protocol().version(), day(done.protocol().from())));
                UI.getCurrent().navigate(PlansView.class);
            }
            case Published.Refused refused -> Toast.stop(refused.reason().in(getLocale()));
        }
    }
}
