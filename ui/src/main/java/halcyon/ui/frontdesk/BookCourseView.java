package halcyon.ui.frontdesk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.protocol.Protocol;
import halcyon.protocol.Protocols;
import halcyon.scheduling.BookCourse;
import halcyon.scheduling.CourseBooking;
import halcyon.scheduling.CourseFound;
import halcyon.scheduling.FindCourse;
import halcyon.scheduling.Place;
import halcyon.scheduling.Scheduling;
import halcyon.shared.PatientId;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.GateList;
import halcyon.ui.parts.PatientBanner;
import halcyon.ui.parts.ReasonList;
import halcyon.ui.parts.ReasonList.Reason;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.State;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// When can the course start? The patient's days and hours, up to three whole courses that fit, why nothing sooner does,
/// and one button that books all of it or nothing.
@Prototype
@Route(value = "book/:patient([0-9]+)", layout = MainLayout.class)
@Needs(module = "scheduling", verb = "bookCourse")
class BookCourseView extends Screen implements BeforeEnterObserver {
    private final Scheduling scheduling;
    private final Directory directory;
    private final Protocols protocols;
    private final CurrentUser user;
    private final Clock clock;
    private final Div answer = new Div();
    private final Div main = new Div();
    private PatientId patient = PatientId.of(Long.MAX_VALUE);
    private Optional<CourseWishes> wishes = Optional.empty();
    private Optional<FindCourse> asked = Optional.empty();
    private String key = "";

    BookCourseView(Scheduling scheduling, Directory directory, Protocols protocols, CurrentUser user, Clock clock) {
        super(UI.getCurrent().getTranslation("frontdesk.book.question"));
        this.scheduling = scheduling;
        this.directory = directory;
        this.protocols = protocols;
        this.user = user;
        this.clock = clock;
        body().addClassName("book-course");
        answer.addClassName("book-answer");
        answer.getElement().setAttribute("aria-live", "polite");
        main.addClassName("book-main");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        patient = PatientId.of(Long.parseLong(entering.getRouteParameters().get("patient").orElseThrow()));
        var actor = user.actor();
        var who = directory.openPatient(actor, patient, "book a course");
        var site = directory.site(actor, who.site());
        var today = LocalDate.ofInstant(clock.instant(), site.zone());
        banner(new PatientBanner(who, clock, site.zone()).back("patients/" + patient));
        var asks = new CourseWishes(
                plans(who, today), directory.sites(actor), site, today, entering.getLocation().getQueryParameters(), this::search);
        wishes = Optional.of(asks);
        main.removeAll();
        main.add(answer);
        body().removeAll();
        body().add(asks, main);
        search();
    }

    private List<Protocol> plans(Patient who, LocalDate today) {
        return protocols.inForce(user.actor(), today).stream()
                .filter(plan -> plan.indications().contains(who.indication()))
                .toList();
    }

    private void search() {
        answer.removeAll();
        wishes.flatMap(CourseWishes::protocol).map(Protocol::calendar).ifPresent(plan -> head().line(getTranslation(
                "frontdesk.book.plan", plan.sessions(), plan.withinDays(), plan.minimumGapDays(), plan.maximumGapDays(), plan.chairMinutes())));
        asked = wishes.flatMap(asks -> asks.command(patient));
        asked.ifPresent(command -> show(scheduling.findCourse(user.actor(), command), Optional.empty()));
    }

    // a new answer is a new intention: from here on one key, so that pressing twice books once
    private void show(CourseFound found, Optional<Component> trouble) {
        key = UUID.randomUUID().toString();
        answer.removeAll();
        trouble.ifPresent(answer::add);
        wishes.flatMap(CourseWishes::protocol)
                .filter(Protocol::shippedDraft)
                .ifPresent(draft -> answer.add(draftNote()));
        if (found.proposals().isEmpty()) answer.add(new Empty(getTranslation("frontdesk.book.none")));
        if (!found.proposals().isEmpty()) {
            var list = new ProposalList(found.proposals(), words());
            answer.add(list, foot(list, found.proposals().getFirst().places().size()));
        }
        if (!found.whyNot().isEmpty()) answer.add(whyNot(found));
    }

    private Component foot(ProposalList list, int sessions) {
        Button book = new Button(getTranslation("frontdesk.book.all", sessions), click -> list.chosen().ifPresent(this::book));
        book.addThemeVariants(ButtonVariant.PRIMARY);
        book.setId("book-all");
        book.setDisableOnClick(true);
        Span held = new Span(getTranslation("frontdesk.book.nothing-held"));
        held.addClassName("quiet");
        Div foot = new Div(held, book);
        foot.addClassName("book-foot");
        return foot;
    }

    private Component whyNot(CourseFound found) {
        var words = words();
        ReasonList reasons = new ReasonList();
        for (var why : found.whyNot())
            reasons.add(new Reason(State.WATCH, words.moment(why.at()), why.reason().in(getLocale()), why.cure().in(getLocale()), Optional.empty()));
        Div box = new Div(new H2(getTranslation("frontdesk.book.why-not")), reasons);
        box.addClassName("book-why");
        return box;
    }

    private void book(List<Place> places) {
        var command = asked.orElseThrow();
        var answered = scheduling.bookCourse(user.actor(), new BookCourse(key, patient, command.protocol(), command.site(), places));
        switch (answered) {
            case CourseBooking.Booked booked -> booked(places);
            case CourseBooking.PlaceTaken taken -> again(taken(taken, places));
            case CourseBooking.NotCleared not -> again(why(getTranslation("frontdesk.book.not-cleared"), new GateList(not.clearance(), words().site().zone())));
            case CourseBooking.RuleBroken broken -> again(why(session(broken.index()), new Paragraph(broken.reason().in(getLocale()))));
        }
    }

    private void again(Component trouble) {
        asked.ifPresent(command -> show(scheduling.findCourse(user.actor(), command), Optional.of(trouble)));
    }

    private Component taken(CourseBooking.PlaceTaken taken, List<Place> places) {
        var block = why(session(taken.index()), new Paragraph(taken.reason().in(getLocale())));
        taken.next().ifPresent(next -> {
            var instead = new ArrayList<>(places);
            instead.set(taken.index(), next);
            Button take = new Button(getTranslation("frontdesk.book.take-next", words().line(next)), click -> book(instead));
            take.setDisableOnClick(true);
            take.setId("take-next");
            block.add(take);
        });
        return block;
    }

    private void booked(List<Place> places) {
        var words = words();
        answer.removeAll();
        head().answer(State.READY, getTranslation("frontdesk.book.booked", places.size()), words.line(places.getFirst()));
        var done = new ReasonList();
        for (var place : places) done.add(new Reason(State.READY, words.day(place) + " " + words.time(place), (words.elsewhere(place) + " " + words.chair(place)).strip() + ", " + words.observer(place), "", Optional.empty()));
        var day = places.getFirst().slot().from().atZone(words.site().zone()).toLocalDate();
        var chart = new Anchor("patients/" + patient, getTranslation("frontdesk.book.to-chart"));
        chart.addClassNames("button", "filled");
        var board = new Anchor("calendar?site=" + words.site().id() + "&date=" + day, getTranslation("frontdesk.book.to-board"));
        board.addClassName("button");
        Div ways = new Div(board, chart);
        ways.addClassName("book-foot");
        answer.add(done, ways);
        wishes.ifPresent(asks -> body().remove(asks));
    }

    private Div why(String title, Component text) {
        Span strong = new Span(title);
        strong.addClassName("strong");
        Div block = new Div(State.STOP.icon(), strong, text);
        block.addClassNames("why-block", "is-stop");
        block.getElement().setAttribute("role", "alert");
        return block;
    }

    private Component draftNote() {
        Span note = new Span(State.WATCH.icon(), new Span(getTranslation("frontdesk.book.draft")));
        note.addClassNames("status", "is-watch");
        return note;
    }

    private String session(int index) {
        return getTranslation("frontdesk.book.session", index + 1);
    }

    private PlaceWords words() {
        return PlaceWords.of(directory, user.actor(), wishes.orElseThrow().chosen(), getLocale());
    }
}
