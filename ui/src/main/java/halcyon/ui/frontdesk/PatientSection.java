package halcyon.ui.frontdesk;

import com.vaadin.flow.component.Component;
import halcyon.directory.Patient;
import halcyon.shared.Actor;

/// One tab of the patient's page. A singleton bean anywhere in the user interface plugs itself in; it carries
/// `@Needs(module = …, verb = …)` and is shown to those whose role has that verb. The page has written down that the patient was
/// read before it asks for the component.
public interface PatientSection {
    /// The tab's text key.
    String label();

    /// The tab's stable word in the address: `patient/7?tab=outcomes`.
    String word();

    /// From left to right: bookings 10, consents 20, links and messages 30, outcomes 40, sessions 50, balance 60.
    int order();

    /// The tab's content, made anew each time it is opened.
    Component of(Patient patient, Actor actor);
}
