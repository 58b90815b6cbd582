package halcyon.consent.internal;

import halcyon.shared.Check;
import jakarta.inject.Singleton;

/// Every consent text in the database is still the one its hash was made of.
@Singleton
class TextsCheck implements Check {
    private final FormShelf shelf;

    TextsCheck(FormShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public String name() {
        return "consent.texts";
    }

    @Override
    public Finding run() {
        var changed = shelf.changedTexts();
        if (changed.isEmpty()) return Finding.ok("every consent text matches its hash");
        return Finding.fail(
                "changed behind our back: " + String.join(", ", changed), "restore the table consent_section from a backup");
    }
}
