package halcyon.consent.internal;

import halcyon.consent.ConsentForm;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity("consent_section")
record SectionRow(
        @Id @GeneratedValue @Nullable Long id,
        long textId,
        int place,
        String word,
        String heading,
        String body,
        boolean mustAgree) {
    static SectionRow of(long textId, int place, ConsentForm.Section section) {
        return new SectionRow(
                null, textId, place, section.id(), section.heading(), section.text(), section.required());
    }

    ConsentForm.Section toSection() {
        return new ConsentForm.Section(word, heading, body, mustAgree);
    }
}
