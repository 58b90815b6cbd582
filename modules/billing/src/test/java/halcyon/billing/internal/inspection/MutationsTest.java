package halcyon.billing.internal.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.billing.internal.x12.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The 837P files of the shared index: broken ones are refused for the fault they bear, clean ones have no fault of structure.
class MutationsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Map<String, String> FAULTS = Map.ofEntries(
            Map.entry("missing_CLM", "2300 CLM segment-missing"), Map.entry("missing_HI_dx", "2300 HI segment-missing"), Map.entry("missing_DTP472", "2400 DTP 472 segment-missing"),
            Map.entry("missing_DMG_self", "2010BA DMG self-birth"), Map.entry("wrong_HI_qualifier_BK", "2300 HI01 icd-9"), Map.entry("wrong_BHT06", "HEADER BHT06 element-code"),
            Map.entry("IEA02_ne_ISA13", "IEA unreadable"), Map.entry("HL04_says_child", "2000B HL04 level-below"), Map.entry("DOB_future", "2010BA DMG02 birth-future"),
            Map.entry("LX_out_of_sequence", "2400 LX01 line-number"), Map.entry("units_zero", "2400 SV104 units"), Map.entry("trailing_separators", "SBR trailing-separator"),
            Map.entry("lowercase_segment", "n3 segment-id"), Map.entry("dup_ST02_two_sets", "ST unreadable"), Map.entry("version_4010", "ST03 not-professional"),
            Map.entry("missing_IEA", "GE unreadable"), Map.entry("13_diagnoses", "2300 HI13 element-unused"), Map.entry("51_service_lines", "2400 loop-too-many"),
            Map.entry("cob_missing_573", "2430 DTP 573 segment-missing"), Map.entry("cob_SVD01_not_2330B", "2430 SVD01 cob-payer"), Map.entry("missing_2320_OI", "2320 OI segment-missing"));

    @Test
    void namesTheFaultOfEveryBrokenFile() {
        FAULTS.forEach((file, fault) -> {
            List<String> found = shown(ClaimFileInspection.of(Samples.bytes("837P-mutations/" + file + ".edi"), TODAY));
            assertTrue(found.contains(fault), file + " has " + found);
        });
    }

    @Test
    void findsNothingInGoodFiles() throws IOException {
        try (var files = Files.list(Samples.FOLDER.resolve("837P-mutations"))) {
            for (var file : files.toList()) {
                String name = file.getFileName().toString();
                List<String> found = shown(ClaimFileInspection.of(Files.readAllBytes(file), TODAY));
                assertEquals(name.startsWith("good"), found.isEmpty(), name + " " + found);
            }
        }
    }

    @Test
    void readsEveryCleanFileWithoutAFaultOfStructure() {
        Samples.of("837P").forEach((file, kind) -> {
            List<Fault> found = ClaimFileInspection.of(Samples.bytes(file), TODAY);
            if (kind.equals("clean")) assertEquals(List.of(), shown(found.stream().filter(Fault::structure).toList()), file);
            else assertFalse(found.isEmpty(), file);
        });
    }

    @Test
    void everyFaultSaysWhyAndHowToCureItInBothLanguages() {
        for (String folder : List.of("837P", "835", "999")) {
            for (String file : Samples.of(folder).keySet()) {
                for (Fault fault : ClaimFileInspection.of(Samples.bytes(file), TODAY)) {
                    for (String language : List.of("en", "es")) {
                        assertFalse(fault.problem().reason().in(Locale.forLanguageTag(language)).isBlank());
                        assertFalse(fault.problem().cure().in(Locale.forLanguageTag(language)).isBlank());
                    }
                }
            }
        }
    }

    private static List<String> shown(List<Fault> faults) {
        return faults.stream().map(fault -> fault.where() + " " + fault.word()).toList();
    }
}
