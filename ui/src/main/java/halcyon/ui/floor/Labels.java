package halcyon.ui.floor;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How chairs and people are named on a wall.
final class Labels {
    /// "Chair 2" before "Chair 10".
    static final Comparator<String> BY_NUMBER = Comparator.comparing(Labels::padded);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private Labels() {}

    /// "Ruiz, Ana" is A.R.
    static String initials(String listName) {
        var parts = listName.split(",", 2);
        var words = Stream.concat(Stream.of(parts).skip(1), Stream.of(parts[0]));
        return words.map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining());
    }

    private static String padded(String label) {
        return NUMBER.matcher(label).replaceAll(found -> "%09d".formatted(Integer.parseInt(found.group())));
    }
}
