package halcyon.ui.frontdesk;

import com.vaadin.flow.router.QueryParameters;
import halcyon.scheduling.BookingId;
import halcyon.shared.SiteId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Where one looks on the board: all of it stands in the address, so that a link shows the same to the next reader.
/// `show` filters by status ("chair", "late", "arriving", "work" or "" for all), `types` by protocol, `hidden` are the columns
/// left out; `list` is the board's twin as a table.
record BoardAddress(
        SiteId site, LocalDate date, Columns by, String show, Set<String> types, Set<String> hidden, boolean list, Optional<BookingId> booking) {
    /// What stands beside each other on the board.
    enum Columns {
        PLACES,
        CHAIRS,
        ROOMS,
        PEOPLE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Columns of(String word) {
            return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst().orElse(PLACES);
        }
    }

    static BoardAddress of(QueryParameters asked, SiteId site, LocalDate today) {
        return new BoardAddress(
                site,
                asked.getSingleParameter("date").flatMap(BoardAddress::date).orElse(today),
                asked.getSingleParameter("by").map(Columns::of).orElse(Columns.PLACES),
                asked.getSingleParameter("show").orElse(""),
                words(asked, "type"),
                words(asked, "hide"),
                asked.getSingleParameter("view").filter("list"::equals).isPresent(),
                asked.getSingleParameter("booking").filter(word -> word.matches("\\d{1,18}")).map(word -> new BookingId(Long.parseLong(word))));
    }

    BoardAddress on(LocalDate other) {
        return new BoardAddress(site, other, by, show, types, hidden, list, Optional.empty());
    }

    /// Columns of another kind have other names: none is hidden at first.
    BoardAddress by(Columns other) {
        return new BoardAddress(site, date, other, show, types, Set.of(), list, booking);
    }

    BoardAddress showing(String filter) {
        return new BoardAddress(site, date, by, filter, types, hidden, list, Optional.empty());
    }

    BoardAddress ofTypes(Set<String> others) {
        return new BoardAddress(site, date, by, show, others, hidden, list, Optional.empty());
    }

    BoardAddress hiding(Set<String> columns) {
        return new BoardAddress(site, date, by, show, types, columns, list, booking);
    }

    BoardAddress asList(boolean table) {
        return new BoardAddress(site, date, by, show, types, hidden, table, booking);
    }

    BoardAddress open(BookingId other) {
        return new BoardAddress(site, date, by, show, types, hidden, list, Optional.of(other));
    }

    BoardAddress closed() {
        return new BoardAddress(site, date, by, show, types, hidden, list, Optional.empty());
    }

    String path() {
        return "calendar?" + query();
    }

    String query() {
        var query = new StringBuilder("site=" + site + "&date=" + date + filter());
        booking.ifPresent(id -> query.append("&booking=").append(id));
        return query.toString();
    }

    /// All but the site, the day and the visit: what a saved view keeps.
    String filter() {
        var filter = new StringBuilder();
        if (by != Columns.PLACES) filter.append("&by=").append(by.word());
        if (!show.isEmpty()) filter.append("&show=").append(show);
        if (!types.isEmpty()) filter.append("&type=").append(String.join(".", new TreeSet<>(types)));
        if (!hidden.isEmpty()) filter.append("&hide=").append(String.join(".", new TreeSet<>(hidden)));
        if (list) filter.append("&view=list");
        return filter.toString();
    }

    private static Set<String> words(QueryParameters asked, String name) {
        return asked.getSingleParameter(name)
                .map(joined -> Arrays.stream(joined.split("\\.")).filter(word -> word.matches("[\\w-]{1,60}")).collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }

    private static Optional<LocalDate> date(String word) {
        try {
            return Optional.of(LocalDate.parse(word));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
