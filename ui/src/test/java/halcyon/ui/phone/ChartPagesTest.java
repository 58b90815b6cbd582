package halcyon.ui.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.contact.Purpose;
import halcyon.contact.Unlocked;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.shared.Actor;
import halcyon.shared.Language;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import halcyon.treatment.Charts;
import halcyon.ui.shell.Texts;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A patient's own session on the phone, and the file to keep.
class ChartPagesTest {
    private static final Instant STARTED = Instant.parse("2026-11-30T17:00:00Z");

    private final ChartPages pages = new ChartPages(
            one(Charts.class, Map.of(
                    "ownRecord",
                    new Charts.OwnRecord(
                            SiteId.of("denver"), "ketamine", Optional.of(new BigDecimal("35")), STARTED, STARTED.plusSeconds(4800), "Dr. Lena Ortiz", 1),
                    "ownChart",
                    new Charts.ChartFile("session-12.pdf", new byte[] {'%', 'P', 'D', 'F'}))),
            one(Directory.class, Map.of("site", site())));

    @Test
    void saysWhatWhenAndByWhom() {
        var shown = assertInstanceOf(PhoneAnswer.Show.class, pages.get(request("", Language.EN)));
        var html = shown.page().body().toString();

        assertEquals("Your session", shown.page().title());
        for (var words : new String[] {"10:00", "ketamine, 35 mg", "Dr. Lena Ortiz", "Cherry Creek Clinic", "Added after the signature: 1", "/p/token/record.pdf"})
            assertTrue(html.contains(words), words + " in " + html);
        var spanish = assertInstanceOf(PhoneAnswer.Show.class, pages.get(request("", Language.ES)));
        assertEquals("Su sesión", spanish.page().title());
    }

    @Test
    void givesTheWholeRecordAsAFile() {
        var file = assertInstanceOf(PhoneAnswer.File.class, pages.get(request("record.pdf", Language.EN)));

        assertEquals("session-12.pdf", file.name());
        assertEquals(4, file.bytes().length);
        assertInstanceOf(PhoneAnswer.GoTo.class, pages.post(request("", Language.EN)));
    }

    private static PhoneRequest request(String step, Language language) {
        var open = new Unlocked.Open(1, Actor.patient(PatientId.of(7)), PatientId.of(7), Purpose.CHART, "12", language);
        var session = LinkSession.opened(open, "Cherry Creek Clinic", "form", language, STARTED);
        return new PhoneRequest(session, new Texts(), "/p/token", step, Map.of());
    }

    private static Site site() {
        return new Site(
                SiteId.of("denver"), "Cherry Creek Clinic", ZoneId.of("America/Denver"), "1 Clinic Way", "Denver", "CO", "802061234",
                "303-555-0100", "1234567893", "261QM0850X", "84-1234567", "11", LocalTime.of(8, 0), LocalTime.of(18, 0));
    }

    private static <T> T one(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, asked) -> answers.get(method.getName())));
    }
}
