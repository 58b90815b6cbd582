package halcyon.treatment.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.clearance.Clearance;
import halcyon.scheduling.BookingState;
import halcyon.shared.Sentence;
import halcyon.treatment.AdverseEvent;
import halcyon.treatment.AnswerForm;
import halcyon.treatment.CorrectForm;
import halcyon.treatment.DissociationScore;
import halcyon.treatment.Enrolled;
import halcyon.treatment.Entry;
import halcyon.treatment.FormField;
import halcyon.treatment.FormSaved;
import halcyon.treatment.Medicine;
import halcyon.treatment.MonitoringForm;
import halcyon.treatment.Observation;
import halcyon.treatment.Observations;
import halcyon.treatment.QueueLine;
import halcyon.treatment.RemsFile;
import halcyon.treatment.RemsSetting;
import halcyon.treatment.RevokeEnrolment;
import halcyon.treatment.SessionId;
import halcyon.treatment.Step;
import halcyon.treatment.SubmissionChannel;
import halcyon.treatment.SubmitForms;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Enrolled before the first dose, a form after every session, out within seven days, with proof.
class RemsModuleTest {
    private static NasalWard nasal;
    private static Ward ward;
    private static long lot;

    @BeforeAll
    static void open() {
        nasal = new NasalWard();
        ward = nasal.ward;
        lot = nasal.lot();
    }

    @AfterAll
    static void close() {
        nasal.close();
    }

    @BeforeEach
    void certified() {
        nasal.certify(RemsSetting.OUTPATIENT);
    }

    @AfterEach
    void calm() {
        ward.empty();
    }

    @Test
    void nobodyIsDosedWithoutSiteAndPatientEnrolled() {
        revokeSite();
        var booking = nasal.visit();
        var session = nasal.checkedIn(booking);
        assertEquals(List.of("treatment.rems-site-missing"), stops(session));
        nasal.certify(RemsSetting.OUTPATIENT);
        assertEquals(List.of("treatment.rems-patient-missing"), stops(session));
        ward.treatments.recordVitals(ward.nurse, session, Ward.CALM);
        assertInstanceOf(Step.NotCleared.class, ward.treatments.draw(ward.nurse, session, lot));

        assertInstanceOf(Enrolled.Done.class, nasal.enrol(booking.patient()));

        assertEquals(List.of(), stops(session));
        NasalWard.done(ward.treatments.draw(ward.nurse, session, lot));
    }

    @Test
    void inpatientSettingsAskForNoEnrolmentAndNoForm() {
        revokeSite();
        nasal.certify(RemsSetting.INPATIENT);
        var session = nasal.discharged(nasal.visit(), lot);

        assertTrue(line(session).isEmpty());
        revokeSite();
    }

    @Test
    void aFileThatIsNoFormIsRefusedAndAGoodOneComesBackAsItWent() {
        var patient = ward.patient("70.0");
        var bad = new RemsFile("form.pdf", new byte[] {'M', 'Z', 0, 1, 2, 3, 4, 5, 6, 7});
        var command = new halcyon.treatment.EnrolPatient(patient, "PAT-X", ward.today(), ward.today(), "Dr. Lena Ortiz", bad);
        assertRefused("treatment.rems-file-kind", nasal.rems.enrolPatient(ward.nurse, command));

        nasal.enrol(patient);

        var kept = nasal.rems.enrolmentOf(ward.nurse, patient).orElseThrow();
        assertTrue(kept.standing());
        assertEquals("application/pdf", kept.form().mediaType());
        assertArrayEquals(NasalWard.SCAN.content(), nasal.rems.remsDocument(nasal.compliance, kept.form().id()).content());
        assertRefused("treatment.rems-enrolled-already", nasal.enrol(patient));
        nasal.rems.revokeEnrolment(ward.prescriber, new RevokeEnrolment(kept.id(), ward.today(), "moved away"));
        assertFalse(nasal.rems.enrolmentOf(ward.nurse, patient).orElseThrow().standing());
    }

    @Test
    void theFirstVisitsFormIsFilledFromTheSessionAndAsksOnlyWhatNobodyKnows() {
        var session = sessionOfAnEnrolledPatient();

        var form = nasal.rems.monitoringForm(ward.nurse, session);

        assertEquals("2025", form.vintage());
        assertEquals("yes", value(form, "first-treatment"));
        assertEquals("yes", value(form, "enrolled"));
        assertEquals("56", value(form, "dose"));
        assertTrue(value(form, "lot").startsWith("ESK"));
        assertEquals("131", value(form, "minutes"));
        assertEquals("131", value(form, "minutes-ready"));
        assertEquals("128/82", value(form, "pressure-before"));
        assertEquals("131/80", value(form, "pressure-forty"));
        assertEquals("125/80", value(form, "pressure-end"));
        assertEquals("yes", value(form, "sedation"));
        assertEquals("97", value(form, "oximeter-lowest"));
        assertEquals("no", value(form, "serious-event"));
        for (var medicine : Medicine.values()) assertEquals("no", value(form, medicine.word()));
        assertEquals(ward.today(), form.serviceDate());
        assertEquals(List.of("treatment.rems-fields-open"), form.missing().stream().map(Sentence::key).toList());
        assertTrue(form.fields().stream().filter(field -> field.value().isEmpty()).allMatch(field -> field.source() == FormField.Source.NOBODY));
    }

    @Test
    void aFormGoesOutCompleteWithProofAndIsCorrectedAsANewVersion() throws IOException {
        var session = sessionOfAnEnrolledPatient();
        assertEquals(List.of("treatment.rems-fields-open"), submit(session, "P-77"));
        assertEquals(QueueLine.State.INCOMPLETE, line(session).orElseThrow().state());
        answerAll(session);
        assertEquals(QueueLine.State.READY, line(session).orElseThrow().state());
        assertEquals(List.of("treatment.rems-needs-proof"), submit(session, " "));

        assertEquals(List.of(), submit(session, "P-77"));

        var sent = nasal.rems.monitoringForm(ward.nurse, session);
        assertEquals("P-77", sent.submission().orElseThrow().confirmation());
        assertFalse(sent.changed());
        assertEquals(QueueLine.State.SUBMITTED, line(session).orElseThrow().state());
        assertEquals(List.of("treatment.rems-submitted-already"), submit(session, "P-78"));
        assertInstanceOf(FormSaved.Refused.class, nasal.rems.answerForm(ward.nurse, new AnswerForm(session, Map.of("dissociation", "yes"))));
        assertInstanceOf(FormSaved.Done.class, nasal.rems.correctForm(nasal.compliance, new CorrectForm(session, "dissociation was seen")));
        nasal.rems.answerForm(ward.nurse, new AnswerForm(session, Map.of("dissociation", "yes")));
        assertEquals(List.of(), submit(session, "P-79"));
        var again = nasal.rems.monitoringForm(ward.nurse, session);
        assertEquals(2, again.revision());
        assertEquals("yes", value(again, "dissociation"));
        assertEquals("1", ward.database.ask("SELECT COUNT(*) FROM treatment_rems_form WHERE session_id = ? AND confirmation = 'P-77'", session.value()));
        var packet = nasal.rems.packet(ward.nurse, session);
        try (var pdf = Loader.loadPDF(packet.content())) {
            var text = new PDFTextStripper().getText(pdf);
            assertEquals(2, pdf.getNumberOfPages());
            assertTrue(text.contains("1-877-778-0091") && text.contains("131/80 mmHg") && text.contains("SET-1001"), text);
            assertTrue(text.contains("dissociation was seen") && text.contains("confirmation P-79"), text);
        }
    }

    @Test
    void whatWasSeenAndScoredInTheSessionStandsInTheForm() {
        var booking = nasal.visit();
        nasal.enrol(booking.patient());
        var session = nasal.running(booking, lot);
        var observations = ward.bean(Observations.class);
        ward.move(5);
        NasalWard.done(observations.scoreDissociation(ward.nurse, session, new DissociationScore(List.of(1, 2, 1, 2, 1, 0)), Entry.now()));
        NasalWard.done(observations.observe(ward.nurse, session, Observation.Kind.RESPIRATORY_DEPRESSION, Entry.now()));
        ward.move(5);
        NasalWard.done(observations.observationPassed(ward.nurse, session, Observation.Kind.RESPIRATORY_DEPRESSION, Entry.now()));
        NasalWard.done(observations.scoreDissociation(ward.nurse, session, new DissociationScore(List.of(0, 0, 0, 0, 0, 0)), Entry.now()));
        var serious = new AdverseEvent("fainted", AdverseEvent.Severity.SEVERE, AdverseEvent.Relatedness.POSSIBLE, AdverseEvent.Harm.MILD, true);
        NasalWard.done(ward.treatments.adverseEvent(ward.nurse, session, serious));
        nasal.finish(session);

        var form = nasal.rems.monitoringForm(ward.nurse, session);

        assertEquals("yes", value(form, "dissociation"));
        assertEquals("yes", value(form, "respiratory-depression"));
        assertEquals("yes", value(form, "serious-event"));
        assertTrue(form.fields().stream().anyMatch(field -> field.detail().startsWith("CADSS-6 7")), form.fields()::toString);
        assertTrue(form.fields().stream().anyMatch(field -> field.detail().contains("fainted")));
    }

    @Test
    void aPatientStillHereHasNoCompleteForm() {
        var booking = nasal.visit();
        nasal.enrol(booking.patient());
        var session = nasal.running(booking, lot);

        assertEquals(List.of("treatment.rems-still-here"), submit(session, "P-1"));
        assertEquals(QueueLine.State.IN_CHAIR, line(session).orElseThrow().state());
        nasal.finish(session);
    }

    @Test
    void anEarlyDepartureGoesOutWithItsReasonAndWhatCouldBeObserved() {
        var booking = nasal.visit();
        nasal.enrol(booking.patient());
        var session = nasal.running(booking, lot);
        ward.move(35);
        nasal.vitals(session, 131, 4);
        ward.move(20);
        assertRefused("treatment.left-early-needs-reason", ward.treatments.leftEarly(ward.nurse, session, " "));
        NasalWard.done(ward.treatments.leftEarly(ward.nurse, session, "walked out to her sister's car, called at home"));
        NasalWard.done(ward.treatments.leftEarly(ward.nurse, session, "again"));

        assertEquals(Optional.of("walked out to her sister's car, called at home"), ward.look(session).leftEarly());
        assertTrue(ward.event("EarlyDepartureRecorded", session).contains("walked out"));
        assertEquals(BookingState.LEFT, ward.scheduling.booking(ward.desk, booking.id()).state());
        assertEquals(List.of("treatment.rems-fields-open"), submit(session, "P-80"));
        answerAll(session, Set.of("minutes-ready", "vitals-end", "pressure-end"));
        assertEquals(List.of(), submit(session, "P-80"));
        var minutes = nasal.rems.monitoringForm(ward.nurse, session).fields().stream().filter(field -> field.code().equals("minutes")).findFirst();
        assertEquals("60", minutes.orElseThrow().value().orElseThrow());
        assertTrue(minutes.orElseThrow().detail().endsWith("left early: walked out to her sister's car, called at home"));
    }

    private static void assertRefused(String key, Step step) {
        assertEquals(key, assertInstanceOf(Step.Refused.class, step).reasons().getFirst().key());
    }

    private static SessionId sessionOfAnEnrolledPatient() {
        var booking = nasal.visit();
        nasal.enrol(booking.patient());
        return nasal.discharged(booking, lot);
    }

    private static void answerAll(SessionId session) {
        answerAll(session, Set.of());
    }

    private static void answerAll(SessionId session, Set<String> nobodyKnows) {
        var answers = new HashMap<String, String>();
        for (var field : nasal.rems.monitoringForm(ward.nurse, session).fields())
            if (field.value().isEmpty() && !nobodyKnows.contains(field.code())) answers.put(field.code(), field.kind() == FormField.Kind.NUMBER ? "95" : "no");
        assertInstanceOf(FormSaved.Done.class, nasal.rems.answerForm(ward.nurse, new AnswerForm(session, answers)));
    }

    private static List<String> submit(SessionId session, String confirmation) {
        var done = nasal.rems.submitForms(
                nasal.compliance, new SubmitForms(List.of(session), SubmissionChannel.PORTAL, confirmation, Optional.empty()));
        return done.lines().getFirst().reasons().stream().map(Sentence::key).toList();
    }

    private static Optional<QueueLine> line(SessionId session) {
        return nasal.rems.formQueue(nasal.compliance).stream().filter(line -> line.session().equals(session)).findFirst();
    }

    private static String value(MonitoringForm form, String code) {
        return form.fields().stream()
                .filter(field -> field.code().equals(code))
                .flatMap(field -> field.value().stream())
                .findFirst()
                .orElse("");
    }

    private static void revokeSite() {
        nasal.rems.remsSites(nasal.compliance).stream()
                .flatMap(site -> site.certification().stream())
                .filter(certification -> certification.revoked().isEmpty())
                .forEach(certification -> nasal.rems.revokeSite(
                        nasal.compliance, new RevokeEnrolment(certification.id(), certification.from(), "certified anew")));
    }

    private static List<String> stops(SessionId session) {
        return ward.treatments.gates(ward.nurse, session).stops().stream()
                .filter(result -> result.gate().equals("treatment.rems"))
                .map(Clearance.Result::said)
                .map(Sentence::key)
                .toList();
    }

    private static void assertRefused(String key, Enrolled answer) {
        assertEquals(key, assertInstanceOf(Enrolled.Refused.class, answer).reason().key());
    }
}
