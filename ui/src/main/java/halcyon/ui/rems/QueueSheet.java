package halcyon.ui.rems;

import halcyon.directory.Site;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import halcyon.treatment.QueueLine;
import halcyon.treatment.Rems;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.shell.CurrentUser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The queue as a file's rows, as it is filtered. Texts are taken when the page is shown: a download has no page.
final class QueueSheet {
    private final Rems rems;
    private final CurrentUser user;
    private final Predicate<QueueLine> test;
    private final Map<PatientId, String> names;
    private final Map<SiteId, Site> sites;
    private final Locale locale = RemsWords.locale();
    private final List<String> heads =
            Stream.of("patient", "site", "session", "date", "due", "state", "missing", "revision", "sent").map(head -> RemsWords.text("column." + head)).toList();
    private final Map<QueueLine.State, String> states = Map.of(
            QueueLine.State.IN_CHAIR, RemsWords.text("state.IN_CHAIR"), QueueLine.State.INCOMPLETE, RemsWords.text("state.INCOMPLETE"),
            QueueLine.State.READY, RemsWords.text("state.READY"), QueueLine.State.SUBMITTED, RemsWords.text("state.SUBMITTED"));

    QueueSheet(
            Rems rems, CurrentUser user, Predicate<QueueLine> test, Map<PatientId, String> names, Map<SiteId, Site> sites) {
        this.rems = rems;
        this.user = user;
        this.test = test;
        this.names = names;
        this.sites = sites;
    }

    Stream<List<String>> rows(String format) {
        var lines = rems.exportQueue(user.actor(), format).stream().filter(line -> sites.containsKey(line.site())).filter(test);
        return Stream.concat(Stream.of(heads), lines.map(this::row));
    }

    private List<String> row(QueueLine line) {
        var site = sites.get(line.site());
        if (site == null) return List.of();
        return List.of(
                names.getOrDefault(line.patient(), ""),
                site.name(),
                line.session().toString(),
                line.serviceDate().toString(),
                SitedTime.format(line.due().minusNanos(1), site.zone(), "yyyy-MM-dd", locale),
                states.getOrDefault(line.state(), ""),
                String.valueOf(line.missing()),
                String.valueOf(line.revision()),
                line.submittedAt().map(at -> SitedTime.format(at, site.zone(), "yyyy-MM-dd HH:mm", locale)).orElse(""));
    }
}
