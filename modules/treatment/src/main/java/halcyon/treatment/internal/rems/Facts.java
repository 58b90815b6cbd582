package halcyon.treatment.internal.rems;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What a record says, by the form's fields. What it does not say is left out.
final class Facts {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final ZoneId zone;

    Facts(ZoneId zone) {
        this.zone = zone;
    }

    record Fact(String value, String detail) {}

    Facts say(String code, String value) {
        return say(code, value, "");
    }

    Facts say(String code, String value, String detail) {
        if (!value.isBlank()) facts.put(code, new Fact(value, detail));
        return this;
    }

    Facts yesNo(String code, boolean value, String detail) {
        return say(code, value ? "yes" : "no", detail);
    }

    Optional<Fact> of(String code) {
        return Optional.ofNullable(facts.get(code));
    }

    String clock(Instant at) {
        return CLOCK.withZone(zone).format(at);
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
