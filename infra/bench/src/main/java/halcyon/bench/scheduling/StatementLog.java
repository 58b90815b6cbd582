package halcyon.bench.scheduling;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What a transaction that books a course says to the server, counted from the server's own log.
final class StatementLog {
    private static final Pattern LINE = Pattern.compile("^(?:\\d{6} +[0-9:]+)?\\t+ *(\\d+) (Execute|Query)\\t(.*)$");
    private static final Pattern TABLE = Pattern.compile("(?i)(?:FROM|INTO|UPDATE) +`?([a-z_]+)`?");

    private StatementLog() {}

    /// The statements of each transaction that inserted a course, in order.
    static List<List<String>> bookings(Path log) throws IOException {
        var open = new HashMap<String, List<String>>();
        var booked = new ArrayList<List<String>>();
        for (var line : new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1).split("\n")) {
            var found = LINE.matcher(line);
            if (!found.matches()) continue;
            var statements = open.computeIfAbsent(found.group(1), connection -> new ArrayList<>());
            var sql = found.group(3);
            if (sql.regionMatches(true, 0, "commit", 0, 6)) {
                if (statements.stream().anyMatch(one -> shape(one).equals("insert scheduling_course"))) booked.add(List.copyOf(statements));
                statements.clear();
            } else if (isData(sql)) statements.add(sql);
        }
        return booked;
    }

    /// How often each kind of statement comes, as "insert scheduling_booking".
    static Map<String, Integer> shapes(List<String> statements) {
        var shapes = new LinkedHashMap<String, Integer>();
        for (var sql : statements) shapes.merge(shape(sql), 1, Integer::sum);
        return shapes;
    }

    static String shape(String sql) {
        var table = TABLE.matcher(sql);
        return sql.strip().split("\\W", 2)[0].toLowerCase(Locale.ROOT) + " " + (table.find() ? table.group(1) : "");
    }

    static boolean isSelect(String sql) {
        return sql.regionMatches(true, 0, "select", 0, 6);
    }

    private static boolean isData(String sql) {
        return isSelect(sql) || List.of("insert", "update", "delete").stream().anyMatch(verb -> sql.regionMatches(true, 0, verb, 0, 6));
    }
}
