package halcyon.billing.internal.coverage;

import halcyon.billing.internal.coverage.CoverageBook.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Authorized sessions given out to visits in the order of their days: each takes one of the first authorization that covers its
/// day and has one left.
final class Allotment {
    /// What a visit got: the number, and how many sessions are left after it.
    record Given(String number, int left) {}

    /// A visit that takes a session; `asked` is empty for those that are planned beside the ones asked about.
    private record Taker(Instant at, LocalDate day, Optional<Visit> asked) {}

    private final List<Taker> takers = new ArrayList<>();

    /// A visit that stands in the calendar already.
    void planned(Instant at, LocalDate day) {
        takers.add(new Taker(at, day, Optional.empty()));
    }

    void asked(Visit visit) {
        takers.add(new Taker(visit.subject().slot().from(), visit.day(), Optional.of(visit)));
    }

    /// By visit; those that got none are not in it.
    Map<Visit, Given> of(List<AuthorizationRow> authorizations) {
        Map<AuthorizationRow, Integer> left = new HashMap<>();
        authorizations.forEach(row -> left.put(row, row.left()));
        Map<Visit, Given> given = new HashMap<>();
        for (Taker taker : takers.stream().sorted(Comparator.comparing(Taker::at)).toList()) {
            Optional<AuthorizationRow> from = authorizations.stream().filter(row -> row.covers(taker.day()) && left.getOrDefault(row, 0) > 0).findFirst();
            if (from.isEmpty()) continue;
            int after = left.merge(from.get(), -1, Integer::sum);
            taker.asked().ifPresent(visit -> given.put(visit, new Given(from.get().number(), after)));
        }
        return given;
    }
}
