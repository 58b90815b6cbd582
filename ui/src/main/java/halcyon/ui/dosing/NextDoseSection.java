package halcyon.ui.dosing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.outcomes.Outcomes;
import halcyon.shared.Actor;
import halcyon.treatment.NextDoses;
import halcyon.ui.direction.OutcomeWords;
import halcyon.ui.frontdesk.PatientSection;
import halcyon.ui.parts.Empty;
import halcyon.ui.shell.Needs;
import jakarta.inject.Singleton;

/// The doses tab of a patient's page: every dose with what it did, and the way to the next one.
@Singleton
@Needs(module = "treatment", verb = "pastDoses")
class NextDoseSection implements PatientSection {
    private final NextDoses doses;
    private final Outcomes outcomes;
    private final Directory directory;

    NextDoseSection(NextDoses doses, Outcomes outcomes, Directory directory) {
        this.doses = doses;
        this.outcomes = outcomes;
        this.directory = directory;
    }

    @Override
    public String label() {
        return "dosing.section";
    }

    @Override
    public String word() {
        return "doses";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Component of(Patient patient, Actor actor) {
        var section = new Div();
        section.addClassNames("stack", "wide");
        var way = new Anchor("patient/" + patient.id() + "/next-dose", section.getTranslation("dosing.question"));
        way.addClassName("button");
        var row = new Div(way);
        row.addClassName("row");
        section.add(row);
        var past = doses.pastDoses(actor, patient.id());
        if (past.isEmpty()) section.add(new Empty(section.getTranslation("dosing.past.empty")));
        else section.add(new PastDoseTable(
                past,
                outcomes.chart(actor, patient.id(), OutcomeWords.INSTRUMENTS.getFirst()),
                directory.site(actor, patient.site()).zone()));
        return section;
    }
}
