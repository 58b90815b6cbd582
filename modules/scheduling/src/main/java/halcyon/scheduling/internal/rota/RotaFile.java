package halcyon.scheduling.internal.rota;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.scheduling.RotaImported.BadRow;
import halcyon.scheduling.Shift;
import halcyon.shared.Actor;
import halcyon.shared.Sentence;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads shifts from CSV text. Each row stands for itself: what is wrong with one is told with its row and column.
public final class RotaFile {
    static final List<String> COLUMNS = List.of("person", "site", "duty", "date", "from", "to");
    private static final int MOST_ROWS = 20_000;

    private final Actor actor;
    private final Directory directory;
    private final Map<String, Site> sites = new HashMap<>();
    private final Map<String, Optional<StaffId>> people = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<BadRow> bad = new ArrayList<>();

    private RotaFile(Actor actor, Directory directory) {
        this.actor = actor;
        this.directory = directory;
        directory.sites(actor).forEach(site -> sites.put(site.id().value(), site));
    }

    /// A row that says what it means.
    public record Line(long row, Shift shift) {}

    public static RotaFile read(Actor actor, Directory directory, String csv) {
        var file = new RotaFile(actor, directory);
        file.read(csv);
        return file;
    }

    public List<Line> lines() {
        return lines;
    }

    public List<BadRow> bad() {
        return bad;
    }

    private void read(String csv) {
        var reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(csv.startsWith("\uFEFF") ? csv.substring(1) : csv);
        var last = 0L;
        try {
            List<String> header = null;
            for (var row : reader) {
                last = row.getStartingLineNumber();
                if (header == null) {
                    header = row.getFields().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
                    if (!isHeader(header)) return;
                    continue;
                }
                if (lines.size() + bad.size() == MOST_ROWS) {
                    refuse(last, "", "scheduling.import.too-many", MOST_ROWS);
                    return;
                }
                line(header, row);
            }
            if (header == null) refuse(1, "", "scheduling.import.empty");
        } catch (CsvParseException broken) {
            refuse(last + 1, "", "scheduling.import.not-csv");
        }
    }

    private boolean isHeader(List<String> header) {
        var missing = COLUMNS.stream().filter(name -> !header.contains(name)).toList();
        missing.forEach(name -> refuse(1, name, "scheduling.import.no-column", name));
        return missing.isEmpty();
    }

    private void line(List<String> header, CsvRecord record) {
        var row = new Row(record.getStartingLineNumber(), header, record);
        try {
            lines.add(new Line(row.number(), shift(row)));
        } catch (Unreadable unreadable) {
            bad.add(new BadRow(row.number(), unreadable.column, unreadable.reason));
        }
    }

    private Shift shift(Row row) {
        var person = person(row);
        var site = Optional.ofNullable(sites.get(row.at("site")))
                .orElseThrow(() -> unreadable("site", "scheduling.import.no-site", row.at("site")));
        var duty = duty(row);
        var date = date(row);
        var from = time(row, "from");
        var to = time(row, "to");
        if (!from.isBefore(to)) throw unreadable("to", "scheduling.import.ends-before", from, to);
        return new Shift(person, site.id(), duty, new TimeSlot(instant(site, date, from, "from"), instant(site, date, to, "to")));
    }

    private StaffId person(Row row) {
        return people.computeIfAbsent(row.at("person"), name -> directory.staffByUsername(actor, name).map(member -> member.id()))
                .orElseThrow(() -> unreadable("person", "scheduling.import.no-person", row.at("person")));
    }

    private static Shift.Duty duty(Row row) {
        try {
            return Shift.Duty.valueOf(row.at("duty").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw unreadable("duty", "scheduling.import.no-duty", row.at("duty"));
        }
    }

    private static LocalDate date(Row row) {
        try {
            return LocalDate.parse(row.at("date"));
        } catch (DateTimeParseException unknown) {
            throw unreadable("date", "scheduling.import.no-date", row.at("date"));
        }
    }

    private static LocalTime time(Row row, String column) {
        try {
            return LocalTime.parse(row.at(column));
        } catch (DateTimeParseException unknown) {
            throw unreadable(column, "scheduling.import.no-time", row.at(column));
        }
    }

    // a time that comes twice in a night is the first of the two
    private static Instant instant(Site site, LocalDate date, LocalTime time, String column) {
        var local = date.atTime(time);
        if (site.zone().getRules().getValidOffsets(local).isEmpty())
            throw unreadable(column, "scheduling.import.skipped-time", date, time, site.name());
        return local.atZone(site.zone()).toInstant();
    }

    private void refuse(long row, String column, String key, Object... arguments) {
        bad.add(new BadRow(row, column, Sentence.of(key, arguments)));
    }

    private static Unreadable unreadable(String column, String key, Object... arguments) {
        return new Unreadable(column, Sentence.of(key, arguments));
    }

    private record Row(long number, List<String> header, CsvRecord fields) {
        String at(String column) {
            var index = header.indexOf(column);
            return index < fields.getFieldCount() ? fields.getField(index).strip() : "";
        }
    }

    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String column;
        private final transient Sentence reason;

        Unreadable(String column, Sentence reason) {
            super(reason.key());
            this.column = column;
            this.reason = reason;
        }
    }
}
