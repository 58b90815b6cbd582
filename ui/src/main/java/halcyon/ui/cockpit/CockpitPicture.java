package halcyon.ui.cockpit;

import halcyon.treatment.AlertLimits;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All that a device needs to show a session and to go on with it alone. Moments are milliseconds since 1970. `owner` names the
/// person without saying who, `token` comes back with every entry, `seen` changes whenever the record does.
record CockpitPicture(
        long now,
        String owner,
        String me,
        String token,
        String language,
        String seen,
        List<String> may,
        Person patient,
        Shown session,
        List<Raised> alarms,
        Plan plan,
        Map<String, String> texts) {

    record Person(String name, String years, String born, String diagnosis, String weight, String allergies) {}

    /// `facts` stand beside the clock; `low` to `high` is the systolic band of this patient.
    record Shown(
            long id,
            String state,
            String stateWord,
            String chair,
            String zone,
            int number,
            int of,
            String observer,
            List<Fact> facts,
            @Nullable Dose dose,
            @Nullable Integer low,
            @Nullable Integer high,
            @Nullable Long startedAt,
            @Nullable Long stoppedAt,
            List<Still> pauses,
            @Nullable Long nextDue,
            long from,
            long to,
            boolean writable,
            List<Taken> sets,
            List<Line> lines) {}

    record Fact(String value, String under) {}

    /// Without `to` it still flows; `given` is known once it is over.
    record Dose(long from, @Nullable Long to, double milligrams, @Nullable Double given) {}

    /// A stretch in which the pump stood still.
    record Still(long from, @Nullable Long to) {}

    /// `alerts` are the stable words of the limits it crossed.
    record Taken(
            long id,
            long at,
            int systolic,
            int diastolic,
            int heartRate,
            int oxygen,
            int respiratoryRate,
            @Nullable Integer sedation,
            List<String> alerts,
            String by,
            @Nullable String struck) {}

    /// An open alarm: `level` in small letters, `repeatSeconds` when it sounds until somebody takes it.
    record Raised(
            long id,
            String word,
            String said,
            String level,
            long at,
            @Nullable String takenBy,
            @Nullable String calledFor,
            @Nullable Long repeatSeconds) {}

    /// A line of the event list: its colour is a state's word; `note` is there while it can be struck through.
    record Line(long at, String colour, String said, String by, @Nullable Long note, @Nullable String struck) {}

    /// When vitals are due and which limits alarm; `likely` are the values that are kept without a question, low and high.
    record Plan(
            List<Integer> during,
            int every,
            long earlySeconds,
            long warnSeconds,
            long escalateSeconds,
            int runMinutes,
            int watchMinutes,
            AlertLimits limits,
            Map<String, List<Integer>> likely) {}
}
