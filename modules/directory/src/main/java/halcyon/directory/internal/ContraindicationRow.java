package halcyon.directory.internal;

import halcyon.directory.CodedText;
import halcyon.shared.Sentence;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("directory_contraindication")
record ContraindicationRow(
        @Id @GeneratedValue @Nullable Long id,
        String code,
        int position,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source) {
    CodedText toText() {
        return new CodedText(code, Sentence.of("directory.contraindication." + code));
    }
}
