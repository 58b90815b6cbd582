package halcyon.ui.frontdesk;

import com.vaadin.flow.router.QueryParameters;
import halcyon.scheduling.BookingId;
import halcyon.shared.SiteId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// Where one looks on the board: all of it stands in the address, so that a link shows the same to the next reader.
/// `show` filters ("chair", "late", "arriving", "work" or "" for all); `list` is the board's twin as a table.
record BoardAddress(SiteId site, LocalDate date, String show, boolean list, Optional<BookingId> booking) {
    static BoardAddress of(QueryParameters asked, SiteId site, LocalDate today) {
        return new BoardAddress(
                site,
                asked.getSingleParameter("date").flatMap(BoardAddress::date).orElse(today),
                asked.getSingleParameter("show").orElse(""),
                asked.getSingleParameter("view").filter("list"::equals).isPresent(),
                asked.getSingleParameter("booking").filter(word -> word.matches("\\d{1,18}")).map(word -> new BookingId(Long.parseLong(word))));
    }

    BoardAddress on(LocalDate other) {
        return new BoardAddress(site, other, show, list, Optional.empty());
    }

    BoardAddress showing(String filter) {
        return new BoardAddress(site, date, filter, list, Optional.empty());
    }

    BoardAddress asList(boolean table) {
        return new BoardAddress(site, date, show, table, booking);
    }

    BoardAddress open(BookingId other) {
        return new BoardAddress(site, date, show, list, Optional.of(other));
    }

    BoardAddress closed() {
        return new BoardAddress(site, date, show, list, Optional.empty());
    }

    String path() {
        return "calendar?" + query();
    }

    String query() {
        var query = new StringBuilder("site=" + site + "&date=" + date);
        if (!show.isEmpty()) query.append("&show=").append(show);
        if (list) query.append("&view=list");
        booking.ifPresent(id -> query.append("&booking=").append(id));
        return query.toString();
    }

    private static Optional<LocalDate> date(String word) {
        try {
            return Optional.of(LocalDate.parse(word));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
