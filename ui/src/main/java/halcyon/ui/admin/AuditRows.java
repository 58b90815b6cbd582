package halcyon.ui.admin;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import halcyon.audit.Entry;
import halcyon.shared.SiteId;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.SitedTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Entries of the record as rows: when, who, saw or changed, what, where, and the entry's own words.
final class AuditRows extends Grid<Entry> {
    static final List<String> FILTERS = List.of("all", "saw", "changed");

    private static final String READ = "PatientRead";

    AuditRows(List<Entry> entries, ZoneId zone) {
        addColumn(Entry::sequence).setHeader(getTranslation("admin.audit.sequence")).setAutoWidth(true).setFlexGrow(0);
        addComponentColumn(entry -> new SitedTime(entry.at(), zone)).setHeader(getTranslation("admin.audit.when", zone.getId())).setAutoWidth(true).setFlexGrow(0);
        addComponentColumn(AuditRows::who).setHeader(getTranslation("admin.audit.who")).setFlexGrow(2);
        addComponentColumn(this::what).setHeader(getTranslation("admin.audit.what")).setFlexGrow(2);
        addColumn(entry -> entry.site().map(SiteId::value).orElse("")).setHeader(getTranslation("admin.audit.site")).setAutoWidth(true).setFlexGrow(0);
        addComponentColumn(AuditRows::detail).setHeader(getTranslation("admin.audit.detail")).setFlexGrow(4);
        addClassName("audit-rows");
        setItems(entries);
        setSizeFull();
    }

    static boolean passes(Entry entry, String filter) {
        return switch (filter) {
            case "saw" -> entry.what().equals(READ);
            case "changed" -> !entry.what().equals(READ);
            default -> true;
        };
    }

    /// For a spreadsheet: every entry with its hash, so that it can be held against the record.
    static List<List<String>> csv(List<Entry> entries) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("sequence", "at", "subject", "name", "what", "site", "detail", "hash"));
        for (var entry : entries)
            rows.add(List.of(
                    Long.toString(entry.sequence()), entry.at().toString(), entry.subject(), entry.name(), entry.what(),
                    entry.site().map(SiteId::value).orElse(""), entry.detail(), entry.hash()));
        return rows;
    }

    private static Div who(Entry entry) {
        var both = new Div(new Span(entry.name()), new Span(entry.subject()));
        both.addClassName("two-lines");
        return both;
    }

    private Div what(Entry entry) {
        boolean read = entry.what().equals(READ);
        var icon = (read ? Glyph.EYE : Glyph.PEN).icon();
        var row = new Div(icon, new Span(read ? getTranslation("admin.audit.saw") : words(entry.what())));
        row.addClassName("row");
        return row;
    }

    private static Span detail(Entry entry) {
        var text = new Span(entry.detail());
        text.addClassName("code");
        text.getElement().setAttribute("title", entry.detail());
        return text;
    }

    /// "SafetyTaskOpened" as "Safety task opened": the glossary's word for it.
    static String words(String event) {
        var spaced = event.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
