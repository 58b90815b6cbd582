package halcyon.audit.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import halcyon.audit.Verdict;
import halcyon.audit.Verdict.Broken;
import halcyon.audit.Verdict.Intact;
import halcyon.shared.DataFolder;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    private Path data;

    @Test
    void findsAnUntouchedChainIntact() {
        assertEquals(new Intact(500, chain(500).getLast().hash()), verify(chain(500), 500));
        assertInstanceOf(Intact.class, verify(List.of(), 0));
    }

    @Test
    void namesThePlaceOfAnyChange() {
        var random = random();
        for (var round = 0; round < 200; round++) {
            var rows = new ArrayList<>(chain(60));
            int at = random.nextInt(60);
            rows.set(at, changed(rows.get(at), random.nextInt(8)));

            var broken = assertInstanceOf(Broken.class, verify(rows, 60), "round " + round);
            assertEquals(at + 1, broken.atSequence(), "round " + round);
        }
    }

    @Test
    void namesThePlaceOfAnyRemoval() {
        var random = random();
        for (var round = 0; round < 60; round++) {
            var rows = new ArrayList<>(chain(60));
            int at = random.nextInt(60);
            rows.remove(at);

            var broken = assertInstanceOf(Broken.class, verify(rows, 60), "round " + round);
            assertEquals(at + 1, broken.atSequence());
        }
    }

    @Test
    void namesThePlaceOfTwoThatChangedPlaces() {
        var random = random();
        for (var round = 0; round < 60; round++) {
            var rows = new ArrayList<>(chain(60));
            int at = random.nextInt(59);
            var first = rows.get(at);
            rows.set(at, renumbered(rows.get(at + 1), at + 1));
            rows.set(at + 1, renumbered(first, at + 2));

            assertEquals(at + 1, assertInstanceOf(Broken.class, verify(rows, 60)).atSequence());
        }
    }

    @Test
    void knowsAnEntryThatWasInserted() {
        var rows = new ArrayList<>(chain(20));
        rows.add(7, renumbered(rows.get(7), 8));
        for (var i = 8; i < rows.size(); i++) rows.set(i, renumbered(rows.get(i), i + 1));

        assertEquals(9, assertInstanceOf(Broken.class, verify(rows, 21)).atSequence());
    }

    @Test
    void knowsAChainThatWasCutOffAndItsEndMovedBack() {
        var rows = chain(20);
        var anchors = anchors();
        anchors.drop(new Head(18, rows.get(17).hash()));
        var short10 = rows.subList(0, 10);

        var broken = assertInstanceOf(Broken.class, verify(short10, new Head(10, rows.get(9).hash()), anchors));
        assertEquals(11, broken.atSequence());
    }

    @Test
    void knowsAChainThatAnAdministratorOfTheDatabaseComputedAnew() {
        var other = new SealingKey(folder("elsewhere"));
        var forged = chain(20, other);

        var broken = assertInstanceOf(Broken.class, verify(forged, 20));
        assertEquals(1, broken.atSequence());
    }

    @Test
    void knowsAnchorsThatWereRewritten() throws Exception {
        var rows = chain(20);
        var anchors = anchors();
        anchors.drop(new Head(20, rows.getLast().hash()));
        var file = data.resolve("here/audit/anchors");
        Files.writeString(file, Files.readString(file).replaceFirst("^20", "19"));

        assertInstanceOf(Broken.class, verify(rows, new Head(20, rows.getLast().hash()), anchors()));
    }

    private Verdict verify(List<Link> rows, int count) {
        var head = rows.isEmpty() ? new Head(0, Link.BEFORE_THE_FIRST) : new Head(count, rows.getLast().hash());
        return verify(rows, head, anchors());
    }

    private Verdict verify(List<Link> rows, Head head, Anchors anchors) {
        return new Verification(key(), anchors.all())
                .walk(head, from -> rows.stream().filter(link -> link.sequence() > from).limit(7).toList());
    }

    private Anchors anchors() {
        return new Anchors(folder("here"), key(), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private DataFolder folder(String installation) {
        return name -> {
            try {
                return Files.createDirectories(data.resolve(installation).resolve(name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private SealingKey key() {
        return new SealingKey(folder("here"));
    }

    private List<Link> chain(int length) {
        return chain(length, key());
    }

    private static List<Link> chain(int length, SealingKey key) {
        var rows = new ArrayList<Link>();
        var previous = Link.BEFORE_THE_FIRST;
        for (var i = 1; i <= length; i++) {
            var patient = i % 3 == 0 ? Optional.<PatientId>empty() : Optional.of(PatientId.of(i % 5 + 1));
            var link = new Link(i, i * 2L, NOON.plusSeconds(i), "subject", "Name", "Fact", patient, Optional.of(SiteId.of("den")), "{}", previous, "", "")
                    .sealedWith(key);
            rows.add(link);
            previous = link.hash();
        }
        return rows;
    }

    private static Link renumbered(Link link, long sequence) {
        return new Link(
                sequence, link.eventSequence(), link.at(), link.subject(), link.name(), link.what(), link.patient(), link.site(), link.detail(),
                link.previousHash(), link.hash(), link.seal());
    }

    private static Link changed(Link link, int field) {
        return new Link(
                link.sequence(),
                field == 0 ? link.eventSequence() + 1 : link.eventSequence(),
                field == 1 ? link.at().plusNanos(1000) : link.at(),
                field == 2 ? "other" : link.subject(),
                field == 3 ? "Other" : link.name(),
                field == 4 ? "Other" : link.what(),
                field == 5 ? Optional.of(PatientId.of(99)) : link.patient(),
                field == 6 ? Optional.of(SiteId.of("bou")) : link.site(),
                field == 7 ? "{\"a\":1}" : link.detail(),
                link.previousHash(),
                link.hash(),
                link.seal());
    }

    private static RandomGenerator random() {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(20261124);
    }
}
