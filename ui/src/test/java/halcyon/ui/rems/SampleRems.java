package halcyon.ui.rems;

import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.directory.StaffMember;
import halcyon.shared.Indication;
import halcyon.shared.Language;
import halcyon.shared.PatientId;
import halcyon.shared.Role;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.treatment.CheckKind;
import halcyon.treatment.CheckLine;
import halcyon.treatment.Enrolled;
import halcyon.treatment.Exposure;
import halcyon.treatment.FormField;
import halcyon.treatment.FormField.Kind;
import halcyon.treatment.FormField.Source;
import halcyon.treatment.FormSaved;
import halcyon.treatment.FormsSubmitted;
import halcyon.treatment.MonitoringForm;
import halcyon.treatment.PatientEnrolment;
import halcyon.treatment.QueueLine;
import halcyon.treatment.Rems;
import halcyon.treatment.RemsDocument;
import halcyon.treatment.RemsFile;
import halcyon.treatment.RemsSetting;
import halcyon.treatment.RemsSite;
import halcyon.treatment.Representative;
import halcyon.treatment.Revocation;
import halcyon.treatment.SessionId;
import halcyon.treatment.SubmitForms;
import halcyon.ui.stage.SampleDirectory;
import halcyon.ui.stage.StagePerson;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A week of forms, two sites of which one is certified, two who are enrolled: made up.
final class SampleRems {
    private static final SiteId DENVER = SiteId.of("denver");
    private static final ZoneId ZONE = ZoneId.of("America/Denver");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final RemsDocument SCAN = new RemsDocument(9, "enrolment-form.pdf", "application/pdf", 182_400, "ab".repeat(32), StagePerson.NOW, "Nora Lindqvist");
    final List<Object> asked = new ArrayList<>();
    boolean empty;

    Directory directory() {
        var others = new SampleDirectory().made();
        return made(Directory.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "names" -> Map.of(PatientId.of(4), "Novak, Eva", PatientId.of(5), "Petrov, Ilya", PatientId.of(6), "Ruiz, Ana", PatientId.of(7), "Okafor, Sam");
            case "openPatient", "patient" -> patient();
            case "staff" -> List.of(new StaffMember(StaffId.of(21), "Priya Raman", Optional.empty(), Role.PRESCRIBER, Set.of(DENVER), Optional.empty(), List.of()));
            default -> method.invoke(others, arguments);
        });
    }

    Rems rems() {
        return made(Rems.class, (proxy, method, arguments) -> {
            if (arguments.length > 1) asked.add(arguments[1]);
            return switch (method.getName()) {
                case "formQueue", "exportQueue" -> empty ? List.of() : queue();
                case "lateForms" -> 1;
                case "monitoringForm" -> form(((SessionId) arguments[1]).value() == 3);
                case "answerForm", "correctForm" -> new FormSaved.Done(form(true));
                case "submitForms" -> submitted((SubmitForms) arguments[1]);
                case "remsSites" -> sites();
                case "remsPatients" -> empty ? List.of() : List.of(enrolment(4, true), enrolment(5, false));
                case "enrolmentOf" -> Optional.of(enrolment(4, true));
                case "certifySites", "enrolPatient", "revokeSite", "revokeEnrolment", "recordCheck" -> new Enrolled.Done();
                case "remsDocument", "packet" -> new RemsFile("form.pdf", new byte[] {'%', 'P', 'D', 'F'});
                case "exposure" -> exposure();
                case "checksDue" -> empty ? List.of() : exposure().checks().stream().filter(Exposure.Check::due).map(check -> new CheckLine(PatientId.of(4), DENVER, check)).toList();
                default -> throw new UnsupportedOperationException(method.getName());
            };
        });
    }

    static Patient patient() {
        return new Patient(
                PatientId.of(4), "Eva", "Novak", LocalDate.of(1985, 3, 14), "F", "303-555-0142", "eva@example.org", Language.EN,
                Indication.RESISTANT_DEPRESSION, DENVER, "12 Elm Street", "Denver", "CO", "802061234", Optional.of("F33.2"), Optional.of(true),
                Optional.of(new BigDecimal("70.0")), Optional.of(StagePerson.NOW), "");
    }

    private static List<QueueLine> queue() {
        return List.of(
                line(1, 4, TODAY.minusDays(9), QueueLine.State.INCOMPLETE, 1), line(2, 5, TODAY.minusDays(7), QueueLine.State.READY, 0),
                line(3, 6, TODAY.minusDays(4), QueueLine.State.READY, 0), line(4, 7, TODAY, QueueLine.State.IN_CHAIR, 1),
                line(5, 4, TODAY.minusDays(12), QueueLine.State.SUBMITTED, 0));
    }

    private static QueueLine line(long session, long patient, LocalDate day, QueueLine.State state, int missing) {
        var due = day.plusDays(8).atStartOfDay(ZONE).toInstant();
        var sent = state == QueueLine.State.SUBMITTED ? Optional.of(StagePerson.NOW.minus(Duration.ofDays(6))) : Optional.<Instant>empty();
        return new QueueLine(
                new SessionId(session), PatientId.of(patient), DENVER, day, due, state, sent.isEmpty() && !StagePerson.NOW.isBefore(due), missing, 1, sent);
    }

    private static FormsSubmitted submitted(SubmitForms command) {
        return new FormsSubmitted(command.sessions().stream()
                .map(session -> new FormsSubmitted.Line(session, command.confirmation().isBlank() ? List.of(Sentence.of("treatment.rems-needs-proof")) : List.of()))
                .toList());
    }

    private static MonitoringForm form(boolean complete) {
        var said = complete ? Optional.of("no") : Optional.<String>empty();
        var fields = List.of(
                field("name", "patient", Kind.TEXT, "Novak, Eva", ""), field("birth-date", "patient", Kind.DATE, "1985-03-14", ""),
                field("sex", "patient", Kind.TEXT, "F", ""), field("first-treatment", "patient", Kind.YES_NO, "yes", ""),
                field("enrolled", "patient", Kind.YES_NO, "yes", ""), asked("benzodiazepine", "medicines", said), asked("sedative-hypnotic", "medicines", said),
                asked("opioid", "medicines", said), asked("psychostimulant", "medicines", said), asked("maoi", "medicines", said),
                field("setting", "treatment", Kind.TEXT, "Denver, Cherry Creek", "Denver, CO"), field("monitored-by", "treatment", Kind.TEXT, "Nora Lindqvist", ""),
                field("date", "treatment", Kind.DATE, "2026-11-20", "09:12"), field("dose", "treatment", Kind.NUMBER, "56", ""),
                field("lot", "treatment", Kind.TEXT, "ESK2041", ""), field("minutes", "treatment", Kind.NUMBER, "131", "11:23"),
                new FormField("minutes-ready", "treatment", Kind.NUMBER, complete ? Optional.of("95") : Optional.empty(), complete ? Source.PERSON : Source.NOBODY, complete ? "Nora Lindqvist" : ""),
                field("vitals-before", "vitals", Kind.YES_NO, "yes", "09:02"), field("pressure-before", "vitals", Kind.PRESSURE, "128/82", "09:02"),
                field("pressure-forty", "vitals", Kind.PRESSURE, "131/80", "09:52"), field("pressure-end", "vitals", Kind.PRESSURE, "125/80", "11:22"),
                field("vitals-end", "vitals", Kind.YES_NO, "yes", "11:22"), field("sedation", "effects", Kind.YES_NO, "yes", "MOAA/S 4 09:52"),
                asked("dissociation", "effects", said), field("respiratory-depression", "effects", Kind.YES_NO, "no", ""),
                field("oximeter-lowest", "effects", Kind.NUMBER, "97", "09:52"), field("serious-event", "effects", Kind.YES_NO, "no", ""));
        return new MonitoringForm(
                new SessionId(complete ? 3 : 1), PatientId.of(4), DENVER, LocalDate.of(2026, 11, 20), "2025", 1, LocalDate.of(2026, 11, 28).atStartOfDay(ZONE).toInstant(), fields,
                complete ? List.of() : List.of(Sentence.of("treatment.rems-fields-open", 7)), Optional.empty(), Optional.empty(), false);
    }

    private static FormField field(String code, String section, Kind kind, String value, String detail) {
        return new FormField(code, section, kind, Optional.of(value), Source.RECORD, detail);
    }

    private static FormField asked(String code, String section, Optional<String> value) {
        return new FormField(code, section, Kind.YES_NO, value, value.isPresent() ? Source.PERSON : Source.NOBODY, value.isPresent() ? "Nora Lindqvist" : "");
    }

    private static List<RemsSite> sites() {
        var representative = new Representative("Rita Vance", "Medical director", "303-555-0111", "rita@example.org");
        var certified = new RemsSite.Certification(1, RemsSetting.OUTPATIENT, "SET-1001", LocalDate.of(2025, 2, 3), representative, SCAN, Optional.empty());
        return List.of(new RemsSite(DENVER, true, Optional.of(certified)), new RemsSite(SiteId.of("boulder"), false, Optional.empty()));
    }

    private static PatientEnrolment enrolment(long patient, boolean standing) {
        var revoked = standing ? Optional.<Revocation>empty() : Optional.of(new Revocation(LocalDate.of(2026, 11, 2), "moved away", "Carla Nakamura"));
        return new PatientEnrolment(
                patient, PatientId.of(patient), DENVER, "PAT-20" + patient, LocalDate.of(2026, 9, 28), LocalDate.of(2026, 9, 29), "Priya Raman", LocalDate.of(2026, 9, 29), SCAN, revoked);
    }

    private static Exposure exposure() {
        return new Exposure(
                List.of(new Exposure.OfDrug("esketamine", 13, new BigDecimal("1036"), LocalDate.of(2026, 9, 30), LocalDate.of(2026, 11, 20), 7, 4)),
                List.of(new Exposure.Check(CheckKind.LIVER, Optional.empty(), 13, Optional.of(12), Optional.of(LocalDate.of(2027, 3, 30)),
                                new BigDecimal("952"), Optional.of(new BigDecimal("900")), Optional.empty(), true, false),
                        new Exposure.Check(CheckKind.URINARY, Optional.of(LocalDate.of(2026, 11, 2)), 4, Optional.of(12), Optional.of(LocalDate.of(2027, 5, 2)),
                                new BigDecimal("280"), Optional.empty(), Optional.of(180), false, false)),
                List.of(new Exposure.Done(CheckKind.URINARY, LocalDate.of(2026, 11, 2), false, "no urgency, no pain", "Nora Lindqvist")));
    }

    private static <T> T made(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
