package halcyon.treatment.internal.rems;

import static java.util.Objects.requireNonNull;

import halcyon.shared.ContentHash;
import halcyon.shared.Json;
import halcyon.shared.Sentence;
import halcyon.shared.Vault;
import halcyon.treatment.FormField;
import halcyon.treatment.MonitoringForm;
import halcyon.treatment.MonitoringForm.Submission;
import halcyon.treatment.Session;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// A form as it is shown: from the record until it went out, from then on as it went out.
@Singleton
class FormPicture {
    private final FormRows rows;
    private final FormFiller filler;
    private final DocumentShelf shelf;
    private final Programme programme;
    private final Vault vault;
    private final Json json;

    FormPicture(FormRows rows, FormFiller filler, DocumentShelf shelf, Programme programme, Vault vault, Json json) {
        this.rows = rows;
        this.filler = filler;
        this.shelf = shelf;
        this.programme = programme;
        this.vault = vault;
        this.json = json;
    }

    MonitoringForm of(Session session) {
        var row = rows.newest(session.id().value());
        var day = programme.dayAt(session.site(), session.startedAt().orElse(session.checkedInAt()));
        var vintage = filler.vintage(day);
        var live = filler.fill(session, vintage);
        var sent = row.filter(FormRow::submitted).map(this::sent);
        var fields = sent.map(SentForm::fields).orElse(live);
        return new MonitoringForm(
                session.id(),
                session.patient(),
                session.site(),
                day,
                sent.map(SentForm::vintage).orElse(vintage),
                row.map(FormRow::revision).orElse(1),
                DueDay.end(day, programme.number("due-days", session.checkedInAt()), programme.zone(session.site())),
                fields,
                sent.isPresent() ? List.<Sentence>of() : filler.missing(session, live),
                row.flatMap(form -> Optional.ofNullable(form.correction())),
                row.filter(FormRow::submitted).map(this::submission),
                sent.isPresent() && !sameValues(fields, live));
    }

    /// What is kept of a form that goes out.
    String text(Session session, MonitoringForm form) {
        return json.write(new SentForm(form.vintage(), form.fields(), session.contentHash()));
    }

    String seal(String text) {
        return Base64.getEncoder().encodeToString(vault.seal(text, context(ContentHash.of(text))));
    }

    private SentForm sent(FormRow row) {
        var sealed = Base64.getDecoder().decode(requireNonNull(row.content()));
        var text = vault.open(sealed, context(requireNonNull(row.contentHash())));
        return json.read(text, SentForm.class);
    }

    private Submission submission(FormRow row) {
        return new Submission(
                requireNonNull(row.channel()),
                requireNonNull(row.submittedAt()),
                requireNonNull(row.submittedBy()),
                requireNonNull(row.confirmation()),
                Optional.ofNullable(row.proofId()).map(shelf::shown),
                requireNonNull(row.contentHash()));
    }

    private static boolean sameValues(List<FormField> some, List<FormField> others) {
        return values(some).equals(values(others));
    }

    private static List<String> values(List<FormField> fields) {
        return fields.stream().map(field -> field.code() + "=" + field.value().orElse("")).toList();
    }

    private static String context(String hash) {
        return "treatment_rems_form.content." + hash;
    }
}
