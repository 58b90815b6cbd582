package halcyon.local.backup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a backup says about itself: the hash of every entry, rows and hash of every table, the hash of the keys it needs.
record Manifest(Map<String, String> entries, Map<String, TableDump.Content> tables, String keysHash) {
    static final String NAME = "MANIFEST";

    String text() {
        var files = entries.entrySet().stream().map(entry -> "entry %s %s".formatted(entry.getValue(), entry.getKey()));
        var rows = tables.entrySet().stream()
                .map(entry -> "table %s %d %s".formatted(entry.getValue().hash(), entry.getValue().rows(), entry.getKey()));
        return List.of("halcyon-backup 1", "keys " + keysHash).stream().collect(Collectors.joining("\n", "", "\n"))
                + rows.collect(Collectors.joining("\n", "", "\n"))
                + files.collect(Collectors.joining("\n", "", "\n"));
    }

    static Manifest parse(String text) {
        if (!text.startsWith("halcyon-backup 1\n")) throw new IllegalArgumentException("this is not a backup of Halcyon");
        var entries = new LinkedHashMap<String, String>();
        var tables = new LinkedHashMap<String, TableDump.Content>();
        var keys = "none";
        for (var line : text.lines().skip(1).filter(it -> !it.isBlank()).toList()) {
            var words = line.split(" ", 4);
            switch (words[0]) {
                case "keys" -> keys = words[1];
                case "table" -> tables.put(words[3], new TableDump.Content(Long.parseLong(words[2]), words[1]));
                case "entry" -> entries.put(line.split(" ", 3)[2], words[1]);
                default -> throw new IllegalArgumentException("the manifest has an unknown line: " + words[0]);
            }
        }
        return new Manifest(entries, tables, keys);
    }

    long rows() {
        return tables.values().stream().mapToLong(TableDump.Content::rows).sum();
    }
}
