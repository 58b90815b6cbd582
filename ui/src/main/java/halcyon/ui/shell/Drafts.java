package halcyon.ui.shell;

import com.vaadin.flow.component.HasValue;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// What a person typed and did not save yet. Outlives her session, so that a sign-out by idleness costs no word; stays in the
/// memory of the server, never in the browser or the database, and is gone after a day or a restart.
@Singleton
public class Drafts {
    private static final Duration KEPT = Duration.ofHours(24);
    private final Map<Key, Draft> drafts = new ConcurrentHashMap<>();
    private final CurrentUser user;
    private final Clock clock;

    Drafts(CurrentUser user, Clock clock) {
        this.user = user;
        this.clock = clock;
    }

    private record Key(String subject, String form) {}

    private record Draft(Instant since, Map<String, Object> values) {}

    /// Fills the fields with what this person typed into this form before, and keeps what she types from now on.
    /// `form` is a stable word, with an id where there are several ("intake", "screen-7"). True when something was brought back.
    public boolean hold(String form, Map<String, ? extends HasValue<?, ?>> fields) {
        drafts.values().removeIf(draft -> draft.since().plus(KEPT).isBefore(clock.instant()));
        Key key = new Key(user.actor().subject(), form);
        Map<String, Object> before = drafts.containsKey(key) ? Map.copyOf(drafts.get(key).values()) : Map.of();
        fields.forEach((name, field) -> bring(field, before.get(name)));
        fields.forEach((name, field) -> field.addValueChangeListener(change -> keep(key, name, change.getValue())));
        return !before.isEmpty();
    }

    /// The form was saved or thrown away.
    public void forget(String form) {
        drafts.remove(new Key(user.actor().subject(), form));
    }

    private void keep(Key key, String name, Object value) {
        Draft draft = drafts.computeIfAbsent(key, any -> new Draft(clock.instant(), new ConcurrentHashMap<>(new LinkedHashMap<>())));
        if (value == null) draft.values().remove(name);
        if (value != null) draft.values().put(name, value);
    }

    @SuppressWarnings("unchecked")
    private static <V> void bring(HasValue<?, V> field, @Nullable Object value) {
        if (value != null) field.setValue((V) value);
    }
}
