package halcyon.directory.internal;

import halcyon.directory.CodedText;
import halcyon.shared.Indication;
import halcyon.shared.Sentence;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("directory_diagnosis")
record DiagnosisRow(
        @Id @GeneratedValue @Nullable Long id,
        Indication indication,
        String code,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source) {
    CodedText toText() {
        return new CodedText(code, Sentence.of("directory.diagnosis." + code));
    }
}
