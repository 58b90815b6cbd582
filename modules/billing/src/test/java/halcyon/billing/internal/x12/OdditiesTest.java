package halcyon.billing.internal.x12;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Files as they really come: other separators, other line ends, wrong widths; and rubbish, which must be refused and not more.
class OdditiesTest {
    private static final String GOOD = new String(Samples.bytes("835-scenarios/own__paid_and_denied_check.edi"), StandardCharsets.US_ASCII);
    private static final String PLAIN = EnvelopeReader.read(bytes(GOOD)).getFirst().transactions().getFirst().normalised();

    static Stream<String> dressed() {
        String oneLine = GOOD.replace("\n", "");
        String two = GOOD + GOOD.replace("000000333", "000000334").replace("*333", "*334");
        return Stream.of(oneLine, GOOD.replace("\n", "\r\n"), oneLine.replace('*', '|'), oneLine.replace('*', '!').replace('~', '^'), oneLine.replace(':', '<'), oneLine.replace('~', '\r'),
                oneLine.replace('~', '\n'), oneLine.replace("~", "\r\n"), GOOD.replaceFirst("CRK001         ", "CRK001").replaceFirst("PAYER          ", "PAYER"), lowerIds(GOOD), "\uFEFF" + GOOD, GOOD.stripTrailing().replaceFirst("~$", ""), oneLine.replaceAll("(.{80})", "$1\n"), "\n\n" + GOOD + "\n\u001A",
                two, GOOD.replaceFirst("\\^\\*00501", "U*00501"));
    }

    @ParameterizedTest
    @MethodSource("dressed")
    void readsTheSameInEveryDress(String file) {
        assertEquals(PLAIN, EnvelopeReader.read(bytes(file)).getFirst().transactions().getFirst().normalised());
    }

    @Test
    void readsSeveralInterchangesGroupsAndTransactions() {
        String body = GOOD.substring(GOOD.indexOf("ST*"), GOOD.indexOf("GE*"));
        String second = body.replace("*0001", "*0002").replace("TRACE0333", "TRACE0334");
        String group = GOOD.substring(GOOD.indexOf("GS*"), GOOD.indexOf("IEA*")).replace("GE*1", "GE*2").replace("GE*2", second + "GE*2");
        String file = GOOD.substring(0, GOOD.indexOf("GS*")) + group + group.replace("*333*X", "*444*X").replace("GE*2*333", "GE*2*444") + "IEA*2*000000333~\n" + GOOD;

        List<Interchange> read = EnvelopeReader.read(bytes(file));

        assertEquals(List.of(4, 1), read.stream().map(one -> one.transactions().size()).toList());
        assertEquals(new Position(2, 3, "ST"), read.get(1).transactions().getFirst().position());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "SE*36*0001~;SE*35*0001~;count-segments", "SE*36*0001~;SE*36*0002~;control-differs", "GE*1*333~;GE*2*333~;count-transactions", "GE*1*333~;GE*1*334~;control-differs",
        "IEA*1*000000333~;IEA*2*000000333~;count-groups", "IEA*1*000000333~;IEA*1*000000999~;control-differs", "IEA*1*000000333~;;truncated", "SE*36*0001~;;trailer-missing",
        "ST*835*0001~;;expected", "TRN*1*TRACE0333*1512345678~;;count-segments", "005010X221A1;004010X091A1;version", "ST*835*0001~;ST*837*0001~;kind", "BPR*I*331.2;BPR*I*331.20x;amount",
        "BPR*I*331.2;BPR*Q*331.2;code", "DTM*472*20260105;DTM*472*20260230;date", "CLP*A1*1;CLP*A1*77;code", "CAS*CO*45*63;CAS*XX*45*63;code", "CAS*CO*45*63;CAS*CO**63;element-missing",
        "LX*1~;ZZZ*1~;segment-unknown", "N1*PE*CLEAR;N1*QQ*CLEAR;code", "NM1*QC*1*DOE;NM1*XX*1*DOE;segment-missing", "CLP*A1*1*535;CLP*A1*1*535.001;amount"
    })
    void saysWhatIsBrokenWhere(String good, String broken, String word) {
        String file = GOOD.replace(good, broken == null ? "" : broken);
        X12Refused refused = assertThrows(X12Refused.class, () -> judge(bytes(file)));

        assertEquals("billing.x12-" + word, refused.reason().key(), refused.position() + " " + refused.reason());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "BPR*I*331.2;BPR*I*331.3;unbalanced-payment", "CAS*CO*45*63;CAS*CO*45*62;unbalanced-line", "CLP*A1*1*535;CLP*A1*1*540;unbalanced-claim", "*C*CHK*;*C*NON*;non-with-money"
    })
    void refusesWhatDoesNotBalance(String good, String broken, String word) {
        assertEquals("billing.x12-" + word, assertThrows(X12Refused.class, () -> judge(bytes(GOOD.replace(good, broken)))).reason().key());
    }

    @Test
    void refusesRubbishAndNothingElseHappens() {
        Random random = new Random(7);
        List<String> seeds = List.of("835-scenarios/own__paid_and_denied_check.edi", "999-scenarios/own__999_rejected_IK3_IK4.edi", "277CA-scenarios/own__277CA_accept_and_reject.edi",
                "835/lfh__cob-contractural-adjustment.edi");
        int refused = 0;
        for (int round = 0; round < 4000; round++) {
            byte[] file = Samples.bytes(seeds.get(round % seeds.size()));
            for (int hits = 1 + random.nextInt(4); hits > 0; hits--) file = hurt(file, random);
            try {
                judge(file);
            } catch (X12Refused expected) {
                refused++;
            }
        }
        assertEquals(true, refused > 1000, "only " + refused + " of 4000 refused");
    }

    // the reader is our own; on well-formed files it has to agree with the library's
    @Test
    void agreesWithTheLibraryOnWellFormedFiles() throws EDIStreamException {
        for (String folder : List.of("835", "999", "835-scenarios", "277CA-scenarios")) {
            for (String file : Samples.of(folder).keySet()) {
                if (file.contains("truncated") || Samples.of(folder).get(file).equals("flagged")) continue;
                assertEquals(byTheLibrary(Samples.bytes(file)), ours(Samples.bytes(file)), file);
            }
        }
    }

    private static List<String> ours(byte[] file) {
        return SegmentReader.read(file).getFirst().stream().map(OdditiesTest::shown).toList();
    }

    private static String shown(Segment segment) {
        List<String> parts = new ArrayList<>();
        for (int n = 1; n <= segment.elements().size(); n++) {
            if (segment.is("ISA")) parts.add(segment.element(n));
            else parts.addAll(segment.components(n));
        }
        return segment.id() + parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    private static List<String> byTheLibrary(byte[] file) throws EDIStreamException {
        List<String> segments = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        try (EDIStreamReader reader = EDIInputFactory.newFactory().createEDIStreamReader(new ByteArrayInputStream(file))) {
            String id = "";
            while (reader.hasNext()) {
                EDIStreamEvent event = reader.next();
                if (event == EDIStreamEvent.START_SEGMENT) id = reader.getText();
                if (event == EDIStreamEvent.ELEMENT_DATA && !reader.getText().isBlank()) parts.add(reader.getText().strip());
                if (event == EDIStreamEvent.END_SEGMENT) {
                    segments.add(id + parts);
                    parts.clear();
                }
            }
        } catch (java.io.IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return segments;
    }

    private static void judge(byte[] file) {
        for (Interchange interchange : EnvelopeReader.read(file)) {
            for (Transaction transaction : interchange.transactions()) {
                switch (Guide.of(transaction)) {
                    case REMITTANCE -> RemittanceBalance.check(RemittanceReader.read(transaction));
                    case ACKNOWLEDGEMENT -> AcknowledgementReader.read(transaction);
                    case CLAIM_STATUS -> ClaimStatusReader.read(transaction);
                }
            }
        }
    }

    private static byte[] hurt(byte[] file, Random random) {
        if (file.length < 3) return file;
        int at = random.nextInt(file.length);
        switch (random.nextInt(4)) {
            case 0 -> file[at] = (byte) random.nextInt(256);
            case 1 -> file[at] = (byte) "*~:^0A-.".charAt(random.nextInt(8));
            case 2 -> file = java.util.Arrays.copyOf(file, at);
            default -> {
                byte[] shorter = new byte[file.length - 1];
                System.arraycopy(file, 0, shorter, 0, at);
                System.arraycopy(file, at + 1, shorter, at, file.length - at - 1);
                file = shorter;
            }
        }
        return file;
    }

    private static String lowerIds(String file) {
        List<String> lines = new ArrayList<>();
        for (String line : file.split("\n")) {
            int star = line.indexOf('*');
            lines.add(line.startsWith("ISA") ? line : line.substring(0, star).toLowerCase(java.util.Locale.ROOT) + line.substring(star));
        }
        return String.join("\n", lines);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
