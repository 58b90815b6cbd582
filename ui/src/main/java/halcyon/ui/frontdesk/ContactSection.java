package halcyon.ui.frontdesk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import halcyon.contact.Channel;
import halcyon.contact.Contact;
import halcyon.contact.ContactAccess;
import halcyon.contact.LinkLine;
import halcyon.contact.MessageLine;
import halcyon.directory.Patient;
import halcyon.outcomes.OutcomesAccess;
import halcyon.shared.Actor;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.Needs;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Set;

/// Links and messages with their fate, never their words; and STOP.
@Singleton
@Needs(module = "contact", verb = "messages")
class ContactSection implements PatientSection {
    private final Contact contact;
    private final PatientActions actions;
    private final CurrentUser user;

    ContactSection(Contact contact, PatientActions actions, CurrentUser user) {
        this.contact = contact;
        this.actions = actions;
        this.user = user;
    }

    @Override
    public String label() {
        return "frontdesk.contact.label";
    }

    @Override
    public String word() {
        return "contact";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Component of(Patient patient, Actor actor) {
        Div all = new Div();
        all.addClassName("section-page");
        ZoneId zone = actions.zone(actor, patient);
        all.add(new Paragraph(patient.phone() + " · " + patient.email()));
        if (OutcomesAccess.TABLE.allows(actor, "request"))
            all.add(new Button(
                    all.getTranslation("frontdesk.contact.baseline"),
                    click -> all.addComponentAsFirst(actions.baseline(user.actor(), patient))));
        if (ContactAccess.TABLE.allows(actor, "preference")) {
            var stopped = contact.stopped(actor, patient.id());
            all.add(stop(patient, Channel.SMS, stopped), stop(patient, Channel.EMAIL, stopped));
        }
        all.add(new H2(all.getTranslation("frontdesk.contact.links")), links(patient, actor, zone));
        all.add(new H2(all.getTranslation("frontdesk.contact.messages")), messages(patient, actor, zone));
        return all;
    }

    private Component stop(Patient patient, Channel channel, Set<Channel> stopped) {
        Checkbox box = new Checkbox(stopped.contains(channel));
        box.setLabel(box.getTranslation("frontdesk.contact.stop." + channel));
        box.addValueChangeListener(change -> {
            contact.preference(user.actor(), patient.id(), channel, !change.getValue());
            Toast.done(box.getTranslation(change.getValue() ? "frontdesk.contact.stopped" : "frontdesk.contact.started"));
        });
        return box;
    }

    private Grid<LinkLine> links(Patient patient, Actor actor, ZoneId zone) {
        Grid<LinkLine> grid = new Grid<>();
        grid.addColumn(link -> grid.getTranslation("frontdesk.contact.purpose." + link.purpose()))
                .setHeader(grid.getTranslation("frontdesk.contact.what"));
        grid.addComponentColumn(link -> new SitedTime(link.issuedAt(), zone)).setHeader(grid.getTranslation("frontdesk.contact.sent"));
        grid.addComponentColumn(link -> StatusBadge.quiet(
                        stateOf(link), grid.getTranslation("frontdesk.contact.link." + link.state())))
                .setHeader(grid.getTranslation("frontdesk.contact.state"));
        grid.getColumns().forEach(column -> column.setAutoWidth(true));
        grid.setAllRowsVisible(true);
        grid.setItems(contact.links(actor, patient.id()));
        return grid;
    }

    private static State stateOf(LinkLine link) {
        return switch (link.state()) {
            case "DONE" -> State.READY;
            case "LOCKED" -> State.STOP;
            case "REPLACED", "EXPIRED" -> State.DONE;
            default -> State.WAITING;
        };
    }

    private Grid<MessageLine> messages(Patient patient, Actor actor, ZoneId zone) {
        Grid<MessageLine> grid = new Grid<>();
        grid.addColumn(line -> grid.getTranslation("frontdesk.contact.channel." + line.channel()))
                .setHeader(grid.getTranslation("frontdesk.contact.way"));
        grid.addComponentColumn(line -> new SitedTime(line.sentAt().orElse(line.createdAt()), zone))
                .setHeader(grid.getTranslation("frontdesk.contact.sent"));
        grid.addComponentColumn(line -> StatusBadge.quiet(
                        stateOf(line), grid.getTranslation("frontdesk.contact.message." + line.state())))
                .setHeader(grid.getTranslation("frontdesk.contact.state"));
        if (ContactAccess.TABLE.allows(actor, "sendAgain")) grid.addComponentColumn(line -> mending(line, patient, grid));
        grid.getColumns().forEach(column -> column.setAutoWidth(true));
        grid.setAllRowsVisible(true);
        grid.setItems(contact.messages(actor, patient.id()));
        return grid;
    }

    // what is left to do about a message that nobody got
    private Component mending(MessageLine line, Patient patient, Grid<MessageLine> grid) {
        if (!line.state().equals("FAILED")) return new Div();
        Button again = new Button(grid.getTranslation("frontdesk.contact.send-again"), click -> {
            contact.sendAgain(user.actor(), line.id());
            grid.setItems(contact.messages(user.actor(), patient.id()));
        });
        Button aside = new Button(grid.getTranslation("frontdesk.contact.set-aside"), click -> {
            contact.setAside(user.actor(), line.id());
            grid.setItems(contact.messages(user.actor(), patient.id()));
        });
        return new HorizontalLayout(again, aside);
    }

    private static State stateOf(MessageLine line) {
        return switch (line.state()) {
            case "SENT", "CLOSED", "WITHDRAWN", "LATE" -> State.DONE;
            case "HELD", "SENDING" -> State.WAITING;
            default -> State.STOP;
        };
    }
}
