package halcyon.contact.internal;

import halcyon.shared.Language;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("contact_word")
record WordRow(@Id String word, Meaning meaning, Language language) {
    enum Meaning {
        STOP,
        START,
        HELP
    }
}
