package halcyon.treatment;

import halcyon.shared.SiteId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A count of a site. While it goes on, its lines show no expected amount; for the recount only the lines that were off are asked.
public record StockCount(
        long id,
        SiteId site,
        Purpose purpose,
        Business business,
        State state,
        Instant begunAt,
        String begunBy,
        String beginner,
        Optional<Instant> countedAt,
        Optional<String> recountedBy,
        Optional<String> closedBy,
        Optional<String> reason,
        List<Line> lines) {
    /// Whether this person is to type what is there: who began counts first, the recount is somebody else's.
    public boolean asks(String subject) {
        return asks(state, beginner, subject);
    }

    /// The same, of a count by its state and who began it.
    public static boolean asks(State state, String beginner, String subject) {
        return switch (state) {
            case COUNTING -> beginner.equals(subject);
            case RECOUNT -> !beginner.equals(subject);
            case VARIANCE, CLOSED, GIVEN_UP -> false;
        };
    }

    public enum Purpose {
        ROUTINE,
        OPENING,
        BIENNIAL
    }

    public enum Business {
        OPEN,
        CLOSE
    }

    public enum State {
        COUNTING,
        RECOUNT,
        VARIANCE,
        CLOSED,
        GIVEN_UP;

        /// Somebody is to type what is there.
        public boolean asks() {
            return this == COUNTING || this == RECOUNT;
        }
    }

    /// One opened container by its amount, or all unopened ones of one size by their number: then `serial` is empty.
    public record Line(
            long id,
            String drug,
            String lotNumber,
            LocalDate expires,
            BigDecimal strength,
            Measure measure,
            Optional<String> serial,
            BigDecimal containerAmount,
            Optional<BigDecimal> counted,
            Optional<BigDecimal> expected) {
        /// In the lot's measure: positive when more was found than expected.
        public Optional<BigDecimal> variance() {
            return counted.flatMap(found -> expected.map(found::subtract))
                    .map(off -> serial.isPresent() ? off : off.multiply(containerAmount));
        }

        public boolean isOff() {
            return variance().filter(off -> off.signum() != 0).isPresent();
        }
    }
}
