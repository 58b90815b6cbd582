package halcyon.ui.phone;

import halcyon.contact.Purpose;
import halcyon.contact.Unlocked;
import halcyon.shared.Actor;
import halcyon.shared.Language;
import halcyon.shared.PatientId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// One link, opened by birth date and code. Kept as a sealed cookie of the link's own path, so it outlives a restart of the
/// server and dies by itself. `remember` keeps small answers until the form is complete.
public final class LinkSession {
    private static final int MOST_CHARACTERS = 1800;
    private final Kept kept;
    private final Map<String, String> draft;
    private Language language;

    /// What the cookie holds.
    record Kept(
            long link,
            long patient,
            Purpose purpose,
            String reference,
            Language language,
            String siteName,
            Instant until,
            String formToken,
            Map<String, String> draft) {}

    LinkSession(Kept kept) {
        this.kept = kept;
        this.language = kept.language();
        this.draft = new LinkedHashMap<>(kept.draft());
    }

    static LinkSession opened(Unlocked.Open open, String siteName, String formToken, Language language, Instant until) {
        return new LinkSession(new Kept(
                open.link(),
                open.patient().value(),
                open.purpose(),
                open.reference(),
                language,
                siteName,
                until,
                formToken,
                Map.of()));
    }

    public long link() {
        return kept.link();
    }

    public PatientId patient() {
        return PatientId.of(kept.patient());
    }

    public Actor actor() {
        return Actor.patient(patient());
    }

    public Purpose purpose() {
        return kept.purpose();
    }

    public String reference() {
        return kept.reference();
    }

    public Language language() {
        return language;
    }

    public String siteName() {
        return kept.siteName();
    }

    /// An answer given on an earlier page.
    public Optional<String> remembered(String key) {
        return Optional.ofNullable(draft.get(key));
    }

    public Map<String, String> remembered() {
        return Map.copyOf(draft);
    }

    /// Keeps an answer; all together must stay below 1,800 characters.
    public void remember(String key, String value) {
        draft.put(key, value);
        int size = draft.entrySet().stream().mapToInt(entry -> entry.getKey().length() + entry.getValue().length() + 6).sum();
        if (size > MOST_CHARACTERS) throw new IllegalStateException("more answers than a link can keep");
    }

    public void forget() {
        draft.clear();
    }

    void speak(Language chosen) {
        language = chosen;
    }

    boolean isOpenAt(Instant now) {
        return now.isBefore(kept.until());
    }

    String formToken() {
        return kept.formToken();
    }

    Kept kept(Instant until) {
        return new Kept(
                kept.link(),
                kept.patient(),
                kept.purpose(),
                kept.reference(),
                language,
                kept.siteName(),
                until,
                kept.formToken(),
                Map.copyOf(draft));
    }
}
