package halcyon.ui.coverage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import halcyon.billing.BillingAccess;
import halcyon.billing.Coverages;
import halcyon.billing.Eligibilities;
import halcyon.billing.EligibilityAsked;
import halcyon.billing.Inquiry;
import halcyon.billing.Policy;
import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.shared.Sentence;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.State;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

/// The payers in their order, and what was asked and answered.
final class CoveragePage extends Div {
    private final transient Coverages coverages;
    private final transient Eligibilities eligibilities;
    private final transient Directory directory;
    private final transient CurrentUser user;
    private final transient Patient patient;
    private final transient ZoneId zone;
    private final LocalDate today;

    CoveragePage(Coverages coverages, Eligibilities eligibilities, Directory directory, CurrentUser user, Patient patient, Clock clock, ZoneId zone) {
        this.coverages = coverages;
        this.eligibilities = eligibilities;
        this.directory = directory;
        this.user = user;
        this.patient = patient;
        this.zone = zone;
        this.today = LocalDate.ofInstant(clock.instant(), zone);
        addClassName("section-page");
        show();
    }

    private void show() {
        removeAll();
        List<Policy> policies = coverages.policies(user.actor(), patient.id());
        add(headed("coverage.payers", button("coverage.add", "recordPolicy", () -> new PolicyDialog(coverages, directory, user, patient.id(), today, this::show).open())));
        if (policies.isEmpty()) add(new Empty(getTranslation("coverage.payers.empty")));
        else add(list(policies.stream().map(this::row).toList()));

        List<Inquiry> inquiries = eligibilities.inquiries(user.actor(), patient.id());
        add(headed("coverage.answers", button("coverage.ask", "askEligibility", this::ask)));
        if (inquiries.isEmpty()) add(new Empty(getTranslation("coverage.answers.empty")));
        else add(list(inquiries.stream().map(this::row).toList()));
    }

    private Component headed(String title, Button action) {
        Div line = new Div(new H2(getTranslation(title)), action);
        line.addClassNames("row", "wide");
        return line;
    }

    private Button button(String text, String verb, Runnable work) {
        Button button = new Button(getTranslation(text), click -> work.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setVisible(BillingAccess.TABLE.allows(user.actor(), verb));
        return button;
    }

    private static UnorderedList list(List<ListItem> rows) {
        UnorderedList list = new UnorderedList(rows.toArray(ListItem[]::new));
        list.addClassName("gates");
        return list;
    }

    private ListItem row(Policy policy) {
        boolean now = policy.covers(today);
        String who = policy.payer().map(payer -> payer.name()).orElseGet(() -> getTranslation("coverage.patient"));
        Div words = new Div(new Span(getTranslation("coverage.place." + policy.priority()) + ": " + who));
        words.add(quiet(details(policy)));
        return row(now ? State.READY : State.DONE, words, getTranslation(now ? "coverage.now" : "coverage.not-now"));
    }

    private String details(Policy policy) {
        String days = policy.to().map(to -> getTranslation("coverage.days", day(policy.from()), day(to))).orElseGet(() -> getTranslation("coverage.since", day(policy.from())));
        String member = policy.memberId().isEmpty() ? "" : " · " + getTranslation("coverage.member", policy.memberId());
        String plan = policy.plan().isEmpty() ? "" : " · " + policy.plan();
        String holder = policy.holder().map(one -> " · " + getTranslation("coverage.holder", one.givenName() + " " + one.familyName())).orElse("");
        return days + plan + member + holder;
    }

    private ListItem row(Inquiry inquiry) {
        Div words = new Div(new Span(getTranslation("coverage.asked-about", inquiry.payer(), day(inquiry.about()))));
        for (Sentence sentence : inquiry.words()) words.add(quiet(sentence.in(getLocale())));
        words.add(new SitedTime(inquiry.answeredAt().orElse(inquiry.askedAt()), zone));
        return row(state(inquiry.state()), words, getTranslation("coverage.state." + inquiry.state()));
    }

    private static State state(Inquiry.State state) {
        return switch (state) {
            case ACTIVE -> State.READY;
            case INACTIVE -> State.STOP;
            case REFUSED, UNCLEAR -> State.WATCH;
            case WAITING -> State.WAITING;
        };
    }

    private static ListItem row(State state, Div words, String word) {
        Span icon = state.icon();
        icon.addClassName("is-" + state.word());
        Span said = new Span(word);
        said.addClassNames("gate-word", "is-" + state.word());
        ListItem row = new ListItem(icon, words, said);
        row.addClassName("gate-" + state.word());
        return row;
    }

    private static Span quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassName("cure");
        return quiet;
    }

    private String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale()));
    }

    private void ask() {
        switch (eligibilities.askEligibility(user.actor(), patient.id(), Optional.empty(), today)) {
            case EligibilityAsked.Done done -> Toast.done(getTranslation("coverage.asked"));
            case EligibilityAsked.Refused refused -> Toast.watch(refused.reason().in(getLocale()));
        }
        show();
    }
}
