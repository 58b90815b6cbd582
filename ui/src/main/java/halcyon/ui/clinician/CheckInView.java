package halcyon.ui.clinician;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import halcyon.clearance.Clearance;
import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingId;
import halcyon.treatment.CheckedIn;
import halcyon.treatment.SessionId;
import halcyon.ui.parts.GateList;
import halcyon.ui.parts.PatientBanner;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.State;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import io.micronaut.context.annotation.Prototype;
import java.time.ZoneId;

/// `session/check-in?booking=12`: the arrival. A red gate does not undo it; it says what to do and who can.
/// With `&correct` the answers of an earlier check-in are corrected.
@Prototype
@Route(value = "session/check-in", layout = MainLayout.class)
@Needs(module = "treatment", verb = "checkIn")
class CheckInView extends Screen implements BeforeEnterObserver {
    private final transient Bedside bedside;
    private final Refusals refusals = new Refusals();
    private final Div gates = new Div();
    private final Button checkIn = new Button();

    CheckInView(Bedside bedside) {
        super("");
        this.bedside = bedside;
        var question = getTranslation("clinician.check-in.question");
        head().ask(question);
        tab(question);
        checkIn.setId("check-in");
        checkIn.setText(getTranslation("clinician.check-in.do"));
        checkIn.addThemeVariants(ButtonVariant.PRIMARY);
        body().addClassName("padded");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var query = entering.getLocation().getQueryParameters();
        var booking = query.getSingleParameter("booking")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(text -> new BookingId(Long.parseLong(text)))
                .orElseThrow(NotFoundException::new);
        var known = bedside.treatments.sessionOf(bedside.actor(), booking);
        if (known.isPresent() && bedside.may("session") && query.getSingleParameter("correct").isEmpty()) {
            entering.forwardTo("session/" + known.get().id());
            return;
        }
        show(bedside.scheduling.booking(bedside.actor(), booking));
    }

    private void show(Booking booking) {
        var zone = bedside.directory.site(bedside.actor(), booking.site()).zone();
        var patient = bedside.directory.openPatient(bedside.actor(), booking.patient(), "check-in");
        banner(new PatientBanner(patient, bedside.clock, zone)
                .back("sessions")
                .course(booking.number() - 1, booking.of(), true));
        var plan = bedside.protocols.version(bedside.actor(), booking.protocolVersion());
        var form = new CheckInForm(patient, plan.care().fasting());
        bedside.treatments.sessionOf(bedside.actor(), booking.id()).ifPresent(known -> form.correct(known, zone));
        bedside.medicines.lastMedicines(bedside.actor(), booking.id()).ifPresent(last -> form.begin(last, zone));
        checkIn.addClickListener(click -> form.answers(booking.id())
                .ifPresent(answers -> answer(bedside.treatments.checkIn(bedside.actor(), answers), zone)));
        var actions = new Div(checkIn);
        actions.addClassName("form-actions");
        form.add(actions);
        body().removeAll();
        body().add(form, refusals, gates);
    }

    private void answer(CheckedIn result, ZoneId zone) {
        refusals.removeAll();
        switch (result) {
            case CheckedIn.Done done -> arrived(done.session(), done.clearance(), zone);
            case CheckedIn.NotCleared red -> arrived(red.session(), red.clearance(), zone);
            case CheckedIn.Refused refused -> refusals.show(refused.reason());
        }
    }

    private void arrived(SessionId session, Clearance clearance, ZoneId zone) {
        var clear = clearance.mayProceed();
        head().answer(
                clear ? State.READY : State.STOP,
                getTranslation(clear ? "clinician.check-in.ready" : "clinician.check-in.not-ready"),
                getTranslation(clear ? "clinician.check-in.ready.more" : "clinician.check-in.not-ready.more"));
        checkIn.setText(getTranslation("clinician.check-in.again"));
        checkIn.removeThemeVariants(ButtonVariant.PRIMARY);
        gates.removeAll();
        gates.addClassName("check-in-gates");
        gates.add(new H2(getTranslation("clinician.gates")), new GateList(clearance, zone), way(session));
        gates.scrollIntoView();
    }

    private Anchor way(SessionId session) {
        var cockpit = bedside.may("session");
        var way = new Anchor(
                cockpit ? "session/" + session : "sessions",
                getTranslation(cockpit ? "clinician.check-in.to-cockpit" : "clinician.check-in.to-list"));
        way.addClassNames("button", "filled");
        return way;
    }
}
