package halcyon.protocol;

import halcyon.shared.Indication;
import halcyon.shared.Route;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One version of a treatment plan. One signature over all its sections; never changed after that, only replaced.
/// `code` is stable over versions ("ketamine-iv-6-in-21"); `from` is the first date it may be used, `to` exclusive.
public record Protocol(
        long id,
        String code,
        int version,
        String title,
        Route route,
        String drug,
        Set<Indication> indications,
        Calendar calendar,
        Dose dose,
        Monitoring monitoring,
        Discharge discharge,
        String consentForm,
        List<String> scales,
        LocalDate from,
        Optional<LocalDate> to,
        String source,
        String signedBy) {
    /// Stands where a signature is missing: a draft that Halcyon ships, to be signed by the medical director. It counts as
    /// in force so that a new network can begin, and every screen says so.
    public static final String SHIPPED = "shipped default";

    /// Whether this is still the unsigned draft that Halcyon ships.
    public boolean shippedDraft() {
        return SHIPPED.equals(signedBy);
    }

    /// Sessions, the days the whole course must fit in, gaps in days between sessions, and a visit's phases in minutes.
    /// `preparation` + `administration` + `monitoring` + `discharge` is what a chair and an observer are needed for;
    /// `turnover` blocks the chair only.
    public record Calendar(
            int sessions,
            int withinDays,
            int minimumGapDays,
            int maximumGapDays,
            int preparationMinutes,
            int administrationMinutes,
            int monitoringMinutes,
            int dischargeMinutes,
            int turnoverMinutes) {
        /// Minutes a patient is in the chair.
        public int chairMinutes() {
            return preparationMinutes + administrationMinutes + monitoringMinutes + dischargeMinutes;
        }
    }

    /// Milligrams per kilogram of actual weight, the ceiling in milligrams, the bag in millilitres and the minutes it runs.
    public record Dose(BigDecimal milligramsPerKilogram, BigDecimal ceilingMilligrams, int bagMillilitres, int infusionMinutes) {}

    /// When vitals are due (minutes after start while it runs, then every `afterEveryMinutes`), how old a weight may be,
    /// blood pressure at and above which dosing holds, alert limits, and how many one observer may watch.
    public record Monitoring(
            List<Integer> duringMinutes,
            int afterEveryMinutes,
            int weightMaximumAgeDays,
            int holdSystolic,
            int holdDiastolic,
            int alertSystolicHigh,
            int alertDiastolicHigh,
            int alertSystolicLow,
            int alertHeartRateHigh,
            int alertHeartRateLow,
            int alertOxygenLow,
            int criticalOxygenLow,
            int alertRespiratoryRateLow,
            int alertSedationLow,
            int patientsPerObserver) {}

    /// Modified Aldrete minimum sum and the item floors that must hold besides it, and minutes after the end before leaving.
    public record Discharge(
            int aldreteMinimum, int consciousnessFloor, int respirationFloor, int oxygenFloor, int minutesAfterEnd) {}
}
