package halcyon.architecture;

import halcyon.architecture.Sources.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is wrong with a migration or with SQL in Java.
final class SqlRules {
    private static final Pattern COMMENT = Pattern.compile("--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("'(?:[^']++|'')*+'");
    private static final Pattern TABLE = Pattern.compile("(?i)create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?`?(\\w+)`?\\s*\\((.*?)\\)\\s*(?:engine[^;]*)?;", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("(?i)\\b(?:from|join|into|update|table|references|on)\\s+`?(\\w+)`?");
    private static final Pattern MAPPED = Pattern.compile("@MappedEntity\\(\\s*(?:value\\s*=\\s*)?\"(\\w+)\"");
    private static final Pattern LOCK = Pattern.compile("(?i)\\bfor\\s+update\\b|\\bget_lock\\b");
    private static final Pattern FILE = Pattern.compile("V\\d{3}__[a-z0-9]+(?:_[a-z0-9]+)*\\.sql");
    private static final String MODULES = House.MODULES.stream().collect(Collectors.joining("|"));
    private static final Pattern OURS = Pattern.compile("(" + MODULES + ")_\\w+");

    private SqlRules() {}

    static List<String> ofMigration(String module, Source migration) {
        var faults = new ArrayList<String>();
        var sql = TEXT.matcher(COMMENT.matcher(migration.text()).replaceAll(" ")).replaceAll("''");
        var name = String.valueOf(migration.path().getFileName());
        if (!FILE.matcher(name).matches()) faults.add(name + ": name it V001__noun.sql");
        TABLE.matcher(sql).results().forEach(table -> ofTable(module, table, faults));
        foreign(module, sql).forEach(table -> faults.add(name + " names " + table
                + " of another module: keep the id, and ask or hear its module"));
        if (LOCK.matcher(sql).find()) faults.add(name + " locks by hand");
        return faults;
    }

    static List<String> ofJava(String module, Source java) {
        var faults = new ArrayList<String>();
        var text = java.text();
        MAPPED.matcher(text).results().map(match -> match.group(1)).filter(table -> !table.startsWith(module + "_"))
                .forEach(table -> faults.add(java.path() + " maps " + table + ", which is not a table of " + module));
        foreign(module, text).forEach(table -> faults.add(java.path() + " names " + table
                + " of another module: ask its interface or hear its events"));
        if (LOCK.matcher(quoted(text)).find())
            faults.add(java.path() + " locks by hand: guard by a unique key or a version whose row count is read");
        return faults;
    }

    private static void ofTable(String module, MatchResult table, List<String> faults) {
        if (!table.group(1).startsWith(module + "_")) faults.add("table " + table.group(1) + ": begin its name with " + module + "_");
        if (!table.group(2).toLowerCase(Locale.ROOT).contains("primary key"))
            faults.add("table " + table.group(1) + " has no primary key: a cluster with several writers needs one");
    }

    private static List<String> foreign(String module, String text) {
        return NAMED.matcher(text).results()
                .map(match -> match.group(1))
                .filter(table -> OURS.matcher(table).matches())
                .filter(table -> !table.startsWith(module + "_"))
                .distinct()
                .toList();
    }

    private static String quoted(String java) {
        return Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"", Pattern.DOTALL)
                .matcher(java).results().map(MatchResult::group).collect(Collectors.joining("\n"));
    }
}
