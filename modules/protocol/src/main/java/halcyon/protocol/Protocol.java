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
        String signedBy,
        Optional<Care> ownCare) {
    /// Stands where a signature is missing: a draft that Halcyon ships, to be signed by the medical director. It counts as
    /// in force so that a new network can begin, and every screen says so.
    public static final String SHIPPED = "shipped default";

    /// A plan that says nothing of its own about care.
    public Protocol(
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
        this(
                id, code, version, title, route, drug, indications, calendar, dose, monitoring, discharge, consentForm, scales, from, to,
                source, signedBy, Optional.empty());
    }

    /// Its own care, or what follows from the route.
    public Care care() {
        return ownCare.orElseGet(() -> PlainCare.of(route, drug));
    }

    /// The same plan, to be signed to hold from another date on.
    public Protocol startingOn(LocalDate date) {
        return new Protocol(
                0, code, 0, title, route, drug, indications, calendar, dose, monitoring, discharge, consentForm, scales, date,
                Optional.empty(), source, "", ownCare);
    }

    /// Whether this is still the unsigned draft that Halcyon ships.
    public boolean shippedDraft() {
        return SHIPPED.equals(signedBy);
    }

    /// The types of visit, and the stages of the course in order. Sessions are numbered from 0 over all stages.
    public record Calendar(List<VisitType> visits, List<Stage> stages) {
        public Calendar {
            visits = List.copyOf(visits);
            stages = List.copyOf(stages);
        }

        /// One stage of one visit type in a chair, watched at one ratio throughout, a prescriber in the building, no drift
        /// but the gaps.
        public static Calendar plain(
                int sessions,
                int withinDays,
                int minimumGapDays,
                int maximumGapDays,
                int preparationMinutes,
                int administrationMinutes,
                int monitoringMinutes,
                int dischargeMinutes,
                int turnoverMinutes,
                int patientsPerObserver) {
            return PlainCalendar.of(
                    new Stage("course", "visit", sessions, sessions, withinDays, minimumGapDays, maximumGapDays, withinDays),
                    List.of(preparationMinutes, administrationMinutes, monitoringMinutes, dischargeMinutes, turnoverMinutes),
                    patientsPerObserver);
        }

        public int sessions() {
            return stages.stream().mapToInt(Stage::sessions).sum();
        }

        /// With how many sessions a course may be booked at least.
        public int fewestSessions() {
            return stages.stream().mapToInt(Stage::fewest).sum();
        }

        public Stage stage(int session) {
            var left = session;
            for (var stage : stages) {
                if (left < stage.sessions()) return stage;
                left -= stage.sessions();
            }
            throw new IllegalArgumentException("a course of " + sessions() + " sessions has no session " + session);
        }

        /// Whether this session is the first of its stage.
        public boolean opensStage(int session) {
            var first = 0;
            for (var stage : stages) {
                if (first == session) return true;
                first += stage.sessions();
            }
            return false;
        }

        public VisitType visit(int session) {
            return visit(stage(session).visit());
        }

        public VisitType visit(String name) {
            return visits.stream()
                    .filter(visit -> visit.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no visit type '" + name + "'"));
        }

        /// Days from the first to the last session at the most.
        public int withinDays() {
            var days = stages.stream().mapToInt(Stage::withinDays).sum();
            return days + stages.stream().skip(1).mapToInt(Stage::maximumGapDays).sum();
        }

        /// Of the first stage.
        public int minimumGapDays() {
            return stages.getFirst().minimumGapDays();
        }

        /// The longest of all stages.
        public int maximumGapDays() {
            return stages.stream().mapToInt(Stage::maximumGapDays).max().orElseThrow();
        }

        /// Minutes a patient is in the chair at the first visit; so are the other minutes here.
        public int chairMinutes() {
            return visit(0).chairMinutes();
        }

        public int preparationMinutes() {
            return visit(0).minutes(PhaseKind.PREPARATION);
        }

        public int administrationMinutes() {
            return visit(0).minutes(PhaseKind.ADMINISTRATION);
        }

        public int monitoringMinutes() {
            return visit(0).minutes(PhaseKind.MONITORING);
        }

        public int dischargeMinutes() {
            return visit(0).minutes(PhaseKind.DISCHARGE);
        }

        public int turnoverMinutes() {
            return visit(0).turnoverMinutes();
        }
    }

    /// Milligrams per kilogram of the weight that [Care#basis] names, or (then that is zero) the fixed amounts to choose from, the first one to
    /// begin with; the ceiling in milligrams, the bag in millilitres and the minutes it runs.
    public record Dose(
            BigDecimal milligramsPerKilogram,
            BigDecimal ceilingMilligrams,
            int bagMillilitres,
            int infusionMinutes,
            List<BigDecimal> fixedMilligrams) {
        public Dose {
            fixedMilligrams = List.copyOf(fixedMilligrams);
        }

        /// By weight.
        public Dose(BigDecimal milligramsPerKilogram, BigDecimal ceilingMilligrams, int bagMillilitres, int infusionMinutes) {
            this(milligramsPerKilogram, ceilingMilligrams, bagMillilitres, infusionMinutes, List.of());
        }
    }

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
