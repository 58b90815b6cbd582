package halcyon.billing.internal.x12;

import static org.junit.jupiter.api.Assertions.assertEquals;

import halcyon.billing.internal.inspection.ClaimFileInspection;
import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is written is what another reader reads, element for element, and what a clearinghouse would let in. Ten thousand claims in the
/// soak, some hundreds otherwise, other ones every day.
class WriteThenReadTest {
    private static final int FILES = Boolean.getBoolean("halcyon.soak") ? 100 : 4;
    private static final int CLAIMS = 100;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void everyElementComesBack() throws Exception {
        long seed = LocalDate.now(java.time.ZoneOffset.UTC).toEpochDay() * FILES;
        for (int n = 0; n < FILES; n++) {
            ProfessionalFile file = new ClaimDice(seed + n).file(CLAIMS);
            byte[] written = ProfessionalClaimWriter.write(file);
            assertEquals(meant(file), read(written), "seed " + (seed + n));
            assertEquals(List.of(), ClaimFileInspection.of(written, TODAY).stream().map(fault -> fault.where() + " " + fault.word() + " " + fault.position()).distinct().toList(), "seed " + (seed + n));
        }
    }

    // ST to SE as it was meant
    private static List<String> meant(ProfessionalFile file) {
        return ProfessionalClaimWriter.transaction(file).stream().map(segment -> {
            List<List<String>> elements = new ArrayList<>();
            for (int n = 1; n <= segment.elements().size(); n++) elements.add(segment.components(n));
            return segment.id() + elements;
        }).toList();
    }

    // ST to SE as the library reads it
    private static List<String> read(byte[] file) throws EDIStreamException, IOException {
        List<String> segments = new ArrayList<>();
        try (EDIStreamReader reader = EDIInputFactory.newFactory().createEDIStreamReader(new ByteArrayInputStream(file))) {
            List<List<String>> elements = new ArrayList<>();
            List<String> parts = new ArrayList<>();
            boolean composite = false;
            String id = "";
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case START_SEGMENT -> {
                        id = reader.getText();
                        elements = new ArrayList<>();
                    }
                    case START_COMPOSITE -> {
                        composite = true;
                        parts = new ArrayList<>();
                    }
                    case END_COMPOSITE -> {
                        composite = false;
                        elements.add(parts);
                    }
                    case ELEMENT_DATA -> {
                        if (composite) parts.add(reader.getText());
                        else elements.add(List.of(reader.getText()));
                    }
                    case END_SEGMENT -> {
                        if (!List.of("ISA", "GS", "GE", "IEA").contains(id)) segments.add(id + elements);
                    }
                    default -> {}
                }
            }
        }
        return segments;
    }
}
