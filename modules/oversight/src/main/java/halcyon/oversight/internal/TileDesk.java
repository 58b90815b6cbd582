package halcyon.oversight.internal;

import halcyon.directory.Site;
import halcyon.oversight.SiteNow;
import halcyon.oversight.SiteNumbers;
import halcyon.oversight.SiteNumbers.Rate;
import halcyon.oversight.Tile;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// The eight numbers of the manager's home, with n where they are rates and what is missing beside them.
@Singleton
class TileDesk {
    private final Counts counts;

    TileDesk(Counts counts) {
        this.counts = counts;
    }

    List<Tile> tiles(List<Site> sites, List<SiteNow> live, List<SiteNumbers> numbers, Instant now) {
        var scope = Scope.of(sites.stream().map(Site::id).toList());
        var weeks = new Weeks(now);
        return List.of(
                chairs(live, scope, weeks),
                waiting(numbers, scope, weeks),
                sessions(scope, weeks),
                blocked(numbers),
                clean(numbers, scope, weeks),
                owed(numbers, scope, weeks),
                response(scope, weeks),
                late(numbers, scope, weeks));
    }

    private Tile chairs(List<SiteNow> live, Scope scope, Weeks weeks) {
        int chairs = live.stream().mapToInt(SiteNow::chairs).sum();
        int inChair = live.stream().mapToInt(SiteNow::inChair).sum();
        int done = live.stream().mapToInt(SiteNow::doneToday).sum();
        int overdue = live.stream().mapToInt(SiteNow::overdue).sum();
        var worst = worst(live, SiteNow::overdue, SiteNow::name);
        return new Tile(
                "chairs-in-use",
                Integer.toString(inChair),
                say("of", chairs),
                weeks.series(end -> counts.visitsIn("LEFT", scope, end.minus(Weeks.WEEK), end)),
                overdue > 0 ? say("overdue", overdue) : say("done-today", done),
                overdue > 0,
                "floor",
                worst);
    }

    private Tile waiting(List<SiteNumbers> numbers, Scope scope, Weeks weeks) {
        var rate = counts.wait(scope, weeks.begin(), weeks.now());
        var longest = extreme(numbers, SiteNumbers::waitDays, true);
        return new Tile(
                "waiting-to-first-dose",
                value(rate),
                say("days-of", rate.n()),
                weeks.series(end -> counts.wait(scope, end.minus(Weeks.WEEK), end).tenths()),
                longest.map(site -> say("longest", site.name(), site.waitDays().text())).orElse(say("few", Rate.FEWEST)),
                false,
                "numbers/waiting-to-first-dose",
                longest.map(SiteNumbers::name));
    }

    private Tile sessions(Scope scope, Weeks weeks) {
        var lastWeek = weeks.now().minus(Weeks.WEEK);
        return new Tile(
                "sessions-this-week",
                Integer.toString(counts.visits(scope, lastWeek, weeks.now())),
                say("in-seven-days"),
                weeks.series(end -> counts.visits(scope, end.minus(Weeks.WEEK), end)),
                say("week-before", counts.visits(scope, lastWeek.minus(Weeks.WEEK), lastWeek)),
                false,
                "numbers/sessions-this-week",
                Optional.empty());
    }

    private static Tile blocked(List<SiteNumbers> numbers) {
        int blocked = numbers.stream().mapToInt(SiteNumbers::blockedTomorrow).sum();
        var worst = worst(numbers, SiteNumbers::blockedTomorrow, SiteNumbers::name);
        return new Tile(
                "gates-blocked-tomorrow",
                Integer.toString(blocked),
                say("of", numbers.stream().mapToInt(SiteNumbers::visitsTomorrow).sum()),
                List.of(),
                worst.map(site -> say("most-at", site)).orElse(say("nothing-blocked")),
                blocked > 0,
                "numbers/gates-blocked-tomorrow",
                worst);
    }

    private Tile clean(List<SiteNumbers> numbers, Scope scope, Weeks weeks) {
        var rate = counts.clean(scope, weeks.begin(), weeks.now());
        var lowest = extreme(numbers, SiteNumbers::cleanClaims, false);
        return new Tile(
                "clean-claim-rate",
                value(rate),
                say("percent-of", rate.n()),
                weeks.series(end -> counts.clean(scope, end.minus(Weeks.WEEK), end).tenths()),
                lowest.map(site -> say("lowest", site.name(), site.cleanClaims().text())).orElse(say("few", Rate.FEWEST)),
                false,
                "numbers/clean-claim-rate",
                lowest.map(SiteNumbers::name));
    }

    private Tile owed(List<SiteNumbers> numbers, Scope scope, Weeks weeks) {
        var owed = counts.owedCents(scope, weeks.now());
        long before = counts.owedCents(scope, weeks.now().minus(Weeks.WEEK));
        return new Tile(
                "owed-over-60-days",
                dollars(owed),
                say("claims", counts.owedClaims(scope, weeks.now())),
                weeks.series(end -> (int) (counts.owedCents(scope, end) / 100)),
                owed > before ? say("up", dollars(owed - before)) : say("down", dollars(before - owed)),
                owed > before,
                "numbers/owed-over-60-days",
                worst(numbers, site -> (int) (site.owedOver60Days().cents() / 100), SiteNumbers::name));
    }

    private Tile response(Scope scope, Weeks weeks) {
        var rate = counts.response(scope, weeks.begin(), weeks.now());
        int missing = counts.missing(scope, weeks.begin(), weeks.now());
        return new Tile(
                "response-at-course-end",
                value(rate),
                say("percent-of", rate.n()),
                weeks.series(end -> counts.response(scope, end.minus(Weeks.WEEK.multipliedBy(4)), end).tenths()),
                say("no-final-score", missing, counts.ended(scope, weeks.begin(), weeks.now())),
                false,
                "numbers/response-at-course-end",
                Optional.empty());
    }

    private Tile late(List<SiteNumbers> numbers, Scope scope, Weeks weeks) {
        int tasks = counts.tasksLate(scope, weeks.now());
        int unsigned = counts.unsigned(scope, weeks.now());
        int forms = counts.formsLate(scope, weeks.now());
        int all = tasks + unsigned + forms;
        return new Tile(
                "compliance-late",
                Integer.toString(all),
                say("items"),
                weeks.series(end -> counts.late(scope, end)),
                say("late-what", tasks, unsigned, forms),
                all > 0,
                "numbers/compliance-late",
                worst(numbers, SiteNumbers::late, SiteNumbers::name));
    }

    private static String value(Rate rate) {
        return rate.isShown() ? rate.text() : "–";
    }

    private static String dollars(long cents) {
        return "$" + String.format(Locale.ROOT, "%,d", cents / 100);
    }

    /// The site with the highest (or lowest) rate, among those whose rate may be shown.
    private static Optional<SiteNumbers> extreme(List<SiteNumbers> numbers, Function<SiteNumbers, Rate> rate, boolean highest) {
        Comparator<SiteNumbers> byRate = Comparator.comparingInt(site -> rate.apply(site).tenths());
        return numbers.stream().filter(site -> rate.apply(site).isShown()).max(highest ? byRate : byRate.reversed());
    }

    private static <T> Optional<String> worst(List<T> sites, ToIntFunction<T> number, Function<T, String> name) {
        return sites.stream().filter(site -> number.applyAsInt(site) > 0).max(Comparator.comparingInt(number)).map(name);
    }

    private static Sentence say(String word, Object... arguments) {
        return Sentence.of("oversight." + word, arguments);
    }
}
