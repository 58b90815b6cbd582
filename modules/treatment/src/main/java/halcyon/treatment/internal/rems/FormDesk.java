package halcyon.treatment.internal.rems;

import static halcyon.treatment.TreatmentAccess.TABLE;
import static halcyon.treatment.internal.rems.Programme.REMS;

import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.PatientRead;
import halcyon.shared.Sentence;
import halcyon.shared.Unknown;
import halcyon.treatment.AnswerForm;
import halcyon.treatment.CorrectForm;
import halcyon.treatment.FormSaved;
import halcyon.treatment.MonitoringForm;
import halcyon.treatment.MonitoringFormAnswered;
import halcyon.treatment.MonitoringFormReopened;
import halcyon.treatment.RemsFile;
import halcyon.treatment.Session;
import halcyon.treatment.SessionId;
import halcyon.treatment.Treatments;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// One form: shown, completed, corrected, printed.
@Singleton
class FormDesk {
    private final Treatments treatments;
    private final FormRows rows;
    private final AnswerRow.Rows answers;
    private final FormFiller filler;
    private final FormPicture pictures;
    private final PacketPrinter printer;
    private final Programme programme;
    private final Events events;

    FormDesk(
            Treatments treatments,
            FormRows rows,
            AnswerRow.Rows answers,
            FormFiller filler,
            FormPicture pictures,
            PacketPrinter printer,
            Programme programme,
            Events events) {
        this.treatments = treatments;
        this.rows = rows;
        this.answers = answers;
        this.filler = filler;
        this.pictures = pictures;
        this.printer = printer;
        this.programme = programme;
        this.events = events;
    }

    MonitoringForm form(Actor actor, SessionId session) {
        return pictures.of(opened(actor, "monitoringForm", session));
    }

    FormSaved answer(Actor actor, AnswerForm command) {
        var session = opened(actor, "answerForm", command.session());
        var form = pictures.of(session);
        if (form.submission().isPresent()) return refused("treatment.rems-submitted-already");
        var catalog = filler.catalog(form.vintage());
        var reasons = new ArrayList<Sentence>();
        for (var answer : command.answers().entrySet()) AnswerCheck.trouble(catalog, form.fields(), answer).ifPresent(reasons::add);
        if (!reasons.isEmpty()) return new FormSaved.Refused(reasons.stream().distinct().toList());
        var said = new TreeMap<>(command.answers());
        said.forEach((code, value) ->
                answers.save(new AnswerRow(null, session.id().value(), code, value.strip(), programme.now(), actor.name())));
        events.publish(actor, new MonitoringFormAnswered(session.id().value(), session.patient(), session.site(), String.join(" ", said.keySet())));
        return new FormSaved.Done(pictures.of(session));
    }

    FormSaved correct(Actor actor, CorrectForm command) {
        var session = opened(actor, "correctForm", command.session());
        var newest = rows.newest(session.id().value()).filter(FormRow::submitted);
        if (newest.isEmpty()) return refused("treatment.rems-not-submitted");
        if (command.reason().isBlank()) return refused("treatment.rems-correction-needs-reason");
        var revision = newest.get().revision() + 1;
        rows.save(FormRow.open(session.id().value(), revision, command.reason().strip()));
        events.publish(
                actor, new MonitoringFormReopened(session.id().value(), session.patient(), session.site(), revision, command.reason().strip()));
        return new FormSaved.Done(pictures.of(session));
    }

    RemsFile packet(Actor actor, SessionId session) {
        var form = pictures.of(opened(actor, "packet", session));
        events.publish(actor, new PatientRead(form.patient(), form.site(), "rems-packet"));
        return new RemsFile("rems-" + session + "-" + form.revision() + ".pdf", printer.print(form));
    }

    /// The session, if the actor works at its site and its drug is under the programme.
    Session opened(Actor actor, String verb, SessionId id) {
        var session = treatments.session(REMS, id);
        TABLE.require(actor, verb, session.site());
        return Optional.of(session)
                .filter(found -> programme.covers(found.drug(), found.checkedInAt()))
                .orElseThrow(() -> new Unknown("monitoring form of session " + id));
    }

    private static FormSaved refused(String key) {
        return new FormSaved.Refused(List.of(Sentence.of(key)));
    }
}
