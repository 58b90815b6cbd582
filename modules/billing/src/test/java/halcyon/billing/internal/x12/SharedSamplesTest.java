package halcyon.billing.internal.x12;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SharedSamplesTest {
    @Test
    void readsEveryCleanRemittance() {
        assertEquals(List.of(), refusedOf("835", "clean"));
    }

    @Test
    void readsEveryCleanAcknowledgement() {
        assertEquals(List.of(), refusedOf("999", "clean"));
    }

    @Test
    void readsGoodScenariosAndRefusesBrokenOnes() {
        for (String folder : List.of("835-scenarios", "999-scenarios", "277CA-scenarios")) {
            Samples.of(folder).forEach((file, verdict) -> assertEquals(verdict.equals("VALID"), refusal(file).isEmpty(), file + " " + refusal(file)));
        }
    }

    @Test
    void readsTheEnvelopesOfEveryCleanFile() {
        for (String folder : List.of("270", "271", "276", "277", "278", "835", "837D", "837I", "837I-predetermination", "837P", "837P-other", "837P-predetermination", "997", "999")) {
            Samples.of(folder).forEach((file, kind) -> {
                if (kind.equals("clean")) assertFalse(EnvelopeReader.read(Samples.bytes(file)).isEmpty(), file);
            });
        }
    }

    @Test
    void everyRefusalNamesASegmentAndAReason() {
        for (String folder : List.of("835", "999", "277CA")) {
            for (String file : Samples.of(folder).keySet()) {
                refusal(file).ifPresent(refused -> {
                    assertFalse(refused.reason().toString().isBlank());
                    assertTrue(refused.position().segment() > 0);
                });
            }
        }
    }

    @Test
    void readsTheStatusReportsOfOtherPayers() {
        Samples.of("277CA").keySet().forEach(file -> assertEquals(Optional.empty(), refusal(file), file));
    }

    @Test
    void refusesOtherVersionsAndTransactionsByName() {
        for (String file : List.of("277/x12types___277_test__6.edi", "997/stupidedi__response-to-functional-group-containing-837s.edi",
                "837P-mutations/version_4010.edi", "276/lfh__demo.edi")) {
            X12Refused refused = assertThrows(X12Refused.class, () -> read(file));
            assertTrue(refused.reason().key().matches("billing.x12-(version|kind)"), file + refused.reason());
        }
    }

    private static List<String> refusedOf(String folder, String wanted) {
        List<String> refused = new ArrayList<>();
        Samples.of(folder).forEach((file, found) -> {
            if (found.equals(wanted)) refusal(file).ifPresent(why -> refused.add(file + " " + why.position() + " " + why.reason()));
        });
        return refused;
    }

    private static Optional<X12Refused> refusal(String file) {
        try {
            read(file);
            return Optional.empty();
        } catch (X12Refused refused) {
            return Optional.of(refused);
        }
    }

    private static void read(String file) {
        for (Interchange interchange : EnvelopeReader.read(Samples.bytes(file))) {
            for (Transaction transaction : interchange.transactions()) {
                switch (Guide.of(transaction)) {
                    case REMITTANCE -> RemittanceBalance.check(RemittanceReader.read(transaction));
                    case ACKNOWLEDGEMENT -> AcknowledgementReader.read(transaction);
                    case CLAIM_STATUS -> ClaimStatusReader.read(transaction);
                    case ELIGIBILITY -> EligibilityReader.read(transaction, interchange.repetition());
                }
            }
        }
    }
}
