package halcyon.billing.internal.inspection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Whether a value has a form; forms are read once.
final class Forms {
    private static final Map<String, Pattern> KNOWN = new ConcurrentHashMap<>();

    private Forms() {}

    static boolean fits(String value, String form) {
        return KNOWN.computeIfAbsent(form, Pattern::compile).matcher(value).matches();
    }
}
