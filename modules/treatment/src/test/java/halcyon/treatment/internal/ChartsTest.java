package halcyon.treatment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.shared.Actor;
import halcyon.shared.Check;
import halcyon.shared.NotPermitted;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.testing.FakeReauthentication;
import halcyon.treatment.AdverseEvent;
import halcyon.treatment.Amend;
import halcyon.treatment.Charts;
import halcyon.treatment.SessionId;
import halcyon.treatment.Step;
import halcyon.treatment.VitalSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChartsTest {
    private static Ward ward;
    private static Charts charts;
    private static long stock;

    @BeforeAll
    static void open() {
        ward = new Ward();
        charts = ward.bean(Charts.class);
        stock = ward.lot("500");
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    @AfterEach
    void calm() {
        ward.reauthentication.accept();
        ward.empty();
    }

    @Test
    void aWholeSessionPrintsOnOneLandscapePage() throws IOException {
        var session = told();
        done(ward.sign(ward.prescriber, session));
        var read = reads();

        var file = charts.chart(ward.nurse, session);

        assertEquals("session-" + session + ".pdf", file.name());
        assertEquals(read + 1, reads());
        try (var pdf = Loader.loadPDF(file.bytes())) {
            var text = new PDFTextStripper().getText(pdf);
            assertEquals(1, pdf.getNumberOfPages());
            assertTrue(pdf.getPage(0).getMediaBox().getWidth() > pdf.getPage(0).getMediaBox().getHeight());
            for (var words : List.of("Ruiz", "35 mg", "126/80", "nausea", "struck through: wrong patient", "Signed by Dr. Lena Ortiz",
                    "minute", "blood pressure - clear", ward.look(session).contentHash()))
                assertTrue(text.contains(words), words + " is missing in " + text);
            Files.createDirectories(Path.of("target/pictures"));
            ImageIO.write(new PDFRenderer(pdf).renderImageWithDPI(0, 110), "png", Path.of("target/pictures/chart.png").toFile());
        }
    }

    @Test
    void whatDoesNotFitGoesOnToTheNextPage() throws IOException {
        var session = ward.running(stock);
        for (var set = 0; set < 60; set++) {
            ward.move(1);
            done(ward.treatments.recordVitals(ward.nurse, session, Ward.CALM));
            done(ward.treatments.note(ward.nurse, session, "quiet, eyes closed, answers when asked; number " + set));
        }

        try (var pdf = Loader.loadPDF(charts.chart(ward.nurse, session).bytes())) {
            var text = new PDFTextStripper().getText(pdf);
            assertTrue(pdf.getNumberOfPages() > 1);
            assertTrue(text.contains("number 0") && text.contains("number 59") && text.contains("NOT SIGNED YET"));
        }
        for (var pump = 0; pump < 2; pump++) ward.treatments.stop(ward.nurse, session);
    }

    @Test
    void aSignedRecordIsAmendedBesideItAndNeverChanged() {
        var session = ward.discharged(stock);
        assertEquals(List.of("treatment.amend-after-signature"), refused(amend(session, "later words")));
        done(ward.sign(ward.prescriber, session));
        var signed = ward.look(session).contentHash();

        assertEquals(List.of("treatment.amendment-is-empty"), refused(amend(session, " ")));
        ward.reauthentication.refuse(Sentence.of("treatment.cannot-sign"));
        assertEquals(List.of("treatment.cannot-sign"), refused(amend(session, "later words")));
        ward.reauthentication.accept();
        done(amend(session, "The escort was the brother, not the friend."));

        assertEquals(signed, ward.look(session).contentHash());
        var kept = charts.amendments(ward.nurse, session).getFirst();
        assertEquals("The escort was the brother, not the friend.", kept.text());
        assertEquals(Amend.hash(signed, kept.text()), kept.hash());
        assertEquals(Check.Level.OK, ward.bean(SignatureCheck.class).run().level());
        assertThrows(NotPermitted.class, () -> charts.amend(
                ward.nurse, new Amend(session, signed, "no", FakeReauthentication.token())));
    }

    @Test
    void thePatientReadsHerOwnSignedRecordAndNobodyElses() {
        var session = ward.discharged(stock);
        var patient = ward.look(session).patient();
        assertInstanceOf(Charts.Sent.Refused.class, charts.sendChart(ward.nurse, session));
        assertThrows(NotPermitted.class, () -> charts.ownChart(Actor.patient(patient), session));
        done(ward.sign(ward.prescriber, session));

        assertInstanceOf(Charts.Sent.Done.class, charts.sendChart(ward.nurse, session));
        assertEquals("35", charts.ownRecord(Actor.patient(patient), session).milligrams().orElseThrow().toPlainString());
        assertTrue(charts.ownChart(Actor.patient(patient), session).bytes().length > 1000);
        var other = Actor.patient(PatientId.of(patient.value() + 1));
        assertThrows(NotPermitted.class, () -> charts.ownChart(other, session));
    }

    /// A discharged session with an event, a bad set and a note that was struck through.
    private static SessionId told() {
        var session = ward.running(stock);
        done(ward.treatments.note(ward.nurse, session, "prefers silence"));
        var note = ward.look(session).notes().getLast();
        done(charts.strikeNote(ward.nurse, session, note.id(), "wrong patient"));
        assertEquals(List.of("treatment.no-such-note"), refused(charts.strikeNote(ward.nurse, session, note.id(), "again")));
        for (var minute = 10; minute <= 40; minute += 10) {
            ward.move(10);
            done(ward.treatments.recordVitals(
                    ward.nurse, session, new VitalSet(126 + minute, 80 + minute / 4, 72 + minute / 2, 97, 14, OptionalInt.of(4))));
        }
        done(ward.treatments.adverseEvent(ward.nurse, session, new AdverseEvent("nausea", AdverseEvent.Severity.MILD)));
        done(ward.treatments.stop(ward.nurse, session));
        for (var quarter = 0; quarter < 2; quarter++) {
            ward.move(15);
            done(ward.treatments.recordVitals(ward.nurse, session, Ward.CALM));
        }
        done(ward.treatments.discharge(ward.nurse, session, Ward.READY));
        return session;
    }

    private static Step amend(SessionId session, String text) {
        return charts.amend(
                ward.prescriber,
                new Amend(session, ward.look(session).contentHash(), text, FakeReauthentication.token()));
    }

    private static int reads() {
        return Integer.parseInt(
                ward.database.ask("SELECT COUNT(*) FROM platform_event WHERE type = ?", "halcyon.shared.PatientRead"));
    }

    private static List<String> refused(Step step) {
        return assertInstanceOf(Step.Refused.class, step, step::toString).reasons().stream().map(Sentence::key).toList();
    }

    private static void done(Step step) {
        assertInstanceOf(Step.Done.class, step, step::toString);
    }
}
