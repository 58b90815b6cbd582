package halcyon.ui.rems;

import halcyon.treatment.Exposure;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// How a check stands, in words.
final class CheckWords {
    private CheckWords() {}

    static StatusBadge badge(Exposure.Check check) {
        var state = check.due() ? check.gate() ? State.STOP : State.WATCH : State.READY;
        var key = check.due() ? check.gate() ? "check.holds" : "check.due" : "check.fine";
        return StatusBadge.quiet(state, RemsWords.text("check." + check.kind()) + ": " + RemsWords.text(key));
    }

    static String why(Exposure.Check check) {
        var last = check.lastDone().map(day -> RemsWords.text("check.last", day(day))).orElse(RemsWords.text("check.never"));
        var since = RemsWords.text("check.since", check.sessionsSince(), check.dueAfterSessions().map(String::valueOf).orElse("–"));
        var on = check.dueOn().map(day -> " · " + RemsWords.text("check.on", day(day))).orElse("");
        var most = check.dueAfterMilligrams()
                .map(milligrams -> " · " + RemsWords.text("check.amount", check.milligramsSince().toPlainString(), milligrams.toPlainString()))
                .orElse("");
        var gap = check.dueAfterGapDays().map(days -> " · " + RemsWords.text("check.gap", days)).orElse("");
        return last + " · " + since + most + on + gap;
    }

    static String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(RemsWords.locale()));
    }
}
