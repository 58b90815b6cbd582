package halcyon.treatment.internal.rems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import halcyon.treatment.FormField;
import halcyon.treatment.RemsFile;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a file is and what an answer must be.
class AnswersAndFilesTest {
    private static final List<FieldRow> CATALOG = List.of(
            field("maoi", FormField.Kind.YES_NO, true), field("minutes-ready", FormField.Kind.NUMBER, true),
            field("pressure-end", FormField.Kind.PRESSURE, true), field("lot", FormField.Kind.TEXT, false));
    private static final List<FormField> FIELDS = List.of(
            new FormField("minutes", "treatment", FormField.Kind.NUMBER, Optional.of("125"), FormField.Source.RECORD, ""));

    @ParameterizedTest
    @CsvSource({
        "255044462d312e37, PDF", "89504e470d0a1a0a00, PNG", "ffd8ffe000, JPEG", "49492a0008, TIFF_LITTLE", "4d4d002a00, TIFF_BIG",
        "4d5a9000, ''", "2550, ''", "3c68746d6c3e, ''",
    })
    void aFileIsWhatItsContentSays(String content, String kind) {
        var file = new RemsFile("form.pdf", HexFormat.of().parseHex(content));

        assertEquals(kind, FileKind.of(file.content()).map(FileKind::name).orElse(""));
        assertEquals(Optional.empty(), FileKind.of("form.pdf".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({
        "maoi, yes, ''", "maoi, maybe, treatment.rems-answer-unreadable", "minutes-ready, 95, ''",
        "minutes-ready, 126, treatment.rems-ready-after-end", "minutes-ready, about 90, treatment.rems-answer-unreadable",
        "pressure-end, 128/82, ''", "pressure-end, 82/128, treatment.rems-answer-unreadable", "lot, A1, treatment.rems-from-the-record",
    })
    void anAnswerFitsItsField(String code, String value, String refused) {
        assertEquals(refused, AnswerCheck.trouble(CATALOG, FIELDS, Map.entry(code, value)).map(reason -> reason.key()).orElse(""));
    }

    private static FieldRow field(String code, FormField.Kind kind, boolean asked) {
        return new FieldRow(code, "2025", 1, "treatment", kind, asked);
    }
}
