package halcyon.treatment.internal.rems;

import halcyon.shared.Actor;
import halcyon.shared.ContentHash;
import halcyon.shared.Events;
import halcyon.shared.Sentence;
import halcyon.shared.StaleVersion;
import halcyon.treatment.FormsSubmitted;
import halcyon.treatment.MonitoringForm;
import halcyon.treatment.MonitoringFormSubmitted;
import halcyon.treatment.Session;
import halcyon.treatment.SessionId;
import halcyon.treatment.SubmitForms;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Marks forms as gone out, each by itself, with what proves it.
@Singleton
class SubmissionDesk {
    private final FormDesk desk;
    private final FormPicture pictures;
    private final FormRows rows;
    private final DocumentShelf shelf;
    private final Programme programme;
    private final Events events;

    SubmissionDesk(FormDesk desk, FormPicture pictures, FormRows rows, DocumentShelf shelf, Programme programme, Events events) {
        this.desk = desk;
        this.pictures = pictures;
        this.rows = rows;
        this.shelf = shelf;
        this.programme = programme;
        this.events = events;
    }

    FormsSubmitted submit(Actor actor, SubmitForms command) {
        var proofless = proofTrouble(command);
        return new FormsSubmitted(command.sessions().stream()
                .distinct()
                .map(session -> new FormsSubmitted.Line(session, proofless.map(List::of).orElseGet(() -> submit(actor, command, session))))
                .toList());
    }

    private Optional<Sentence> proofTrouble(SubmitForms command) {
        if (command.confirmation().strip().length() > 120) return Optional.of(Sentence.of("treatment.rems-confirmation-long"));
        if (command.proof().isPresent()) return shelf.trouble(command.proof().get());
        return command.confirmation().isBlank() ? Optional.of(Sentence.of("treatment.rems-needs-proof")) : Optional.empty();
    }

    private List<Sentence> submit(Actor actor, SubmitForms command, SessionId id) {
        var session = desk.opened(actor, "submitForms", id);
        var form = pictures.of(session);
        if (form.submission().isPresent()) return List.of(Sentence.of("treatment.rems-submitted-already"));
        if (!form.missing().isEmpty()) return form.missing();
        write(actor, command, session, form);
        var late = !programme.now().isBefore(form.due());
        events.publish(
                actor, new MonitoringFormSubmitted(id.value(), form.patient(), form.site(), form.revision(), command.channel(), late));
        return List.of();
    }

    private void write(Actor actor, SubmitForms command, Session session, MonitoringForm form) {
        var id = session.id().value();
        var row = rows.newest(id).orElseGet(() -> rows.save(FormRow.open(id, 1, null)));
        var text = pictures.text(session, form);
        var changed = rows.submit(
                row.number(),
                row.version(),
                programme.now(),
                actor.name(),
                command.channel(),
                command.confirmation().strip(),
                proof(actor, command, form),
                pictures.seal(text),
                ContentHash.of(text));
        if (changed == 0) throw new StaleVersion("the form of session " + id);
    }

    private @Nullable Long proof(Actor actor, SubmitForms command, MonitoringForm form) {
        return command.proof()
                .map(file -> shelf.keep(actor, form.site(), Optional.of(form.patient()), file))
                .orElse(null);
    }
}
