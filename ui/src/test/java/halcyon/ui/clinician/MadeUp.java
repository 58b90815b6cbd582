package halcyon.ui.clinician;

import halcyon.clearance.Checkpoint;
import halcyon.clearance.Clearance;
import halcyon.clearance.PendingOverride;
import halcyon.clearance.Weight;
import halcyon.directory.Patient;
import halcyon.directory.Resource;
import halcyon.directory.ResourceKind;
import halcyon.directory.Site;
import halcyon.directory.StaffMember;
import halcyon.protocol.Care;
import halcyon.protocol.Protocol;
import halcyon.protocol.WeightBasis;
import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingId;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.CourseId;
import halcyon.scheduling.Place;
import halcyon.shared.Indication;
import halcyon.shared.Language;
import halcyon.shared.PatientId;
import halcyon.shared.ResourceId;
import halcyon.shared.Role;
import halcyon.shared.Route;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import halcyon.treatment.AlertLimits;
import halcyon.treatment.CheckIn;
import halcyon.treatment.Confirmation;
import halcyon.treatment.DoseCalculation;
import halcyon.treatment.DoseChoice;
import halcyon.treatment.Dosing;
import halcyon.treatment.FloorChair;
import halcyon.treatment.Lot;
import halcyon.treatment.Measure;
import halcyon.treatment.Medicine;
import halcyon.treatment.MedicinesSaid;
import halcyon.treatment.Quantity;
import halcyon.treatment.Session;
import halcyon.treatment.SessionId;
import halcyon.treatment.SessionState;
import halcyon.treatment.VitalSet;
import halcyon.treatment.WatchPlan;
import halcyon.ui.stage.StagePerson;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A made-up clinic day: the session's number is its state's place in life, so that each phase can be looked at.
final class MadeUp {
    static final SiteId DENVER = SiteId.of("denver");
    private static final Instant NOW = StagePerson.NOW;
    private static final Instant START = NOW.minus(Duration.ofMinutes(24));

    private MadeUp() {}

    static Site site() {
        return new Site(
                DENVER, "Cherry Creek", ZoneId.of("America/Denver"), "1 Clinic Way", "Denver", "CO", "80206-1234", "303-555-0100",
                "1234567893", "261QM0850X", "84-1234567", "11", LocalTime.of(8, 0), LocalTime.of(18, 0));
    }

    static Patient patient() {
        return new Patient(
                PatientId.of(7), "Ana", "Ruiz", LocalDate.of(1985, 3, 14), "F", "303-555-0142", "", Language.EN,
                Indication.RESISTANT_DEPRESSION, DENVER, "", "", "", "", Optional.of("F33.2"), Optional.of(true),
                Optional.of(new BigDecimal("70.0")), Optional.of(NOW.minus(Duration.ofMinutes(50))), "");
    }

    static List<Resource> chairs() {
        return List.of(new Resource(ResourceId.of(1), DENVER, ResourceKind.CHAIR, "Chair 1"), new Resource(ResourceId.of(2), DENVER, ResourceKind.CHAIR, "Chair 2"));
    }

    static List<StaffMember> staff() {
        return List.of(
                new StaffMember(StaffId.of(1), "M. Kim", Optional.empty(), Role.NURSE, Set.of(DENVER), Optional.empty(), List.of()),
                new StaffMember(StaffId.of(2), "J. Reyes", Optional.empty(), Role.NURSE, Set.of(DENVER), Optional.empty(), List.of()));
    }

    static Protocol protocol() {
        return new Protocol(
                1, "ketamine-iv-6-in-21", 1, "Racemic ketamine IV", Route.IV, "ketamine", Set.of(Indication.RESISTANT_DEPRESSION),
                Protocol.Calendar.plain(6, 21, 2, 5, 15, 40, 45, 10, 10, 2),
                new Protocol.Dose(new BigDecimal("0.5"), new BigDecimal("100"), 100, 40),
                new Protocol.Monitoring(List.of(0, 10, 20, 30, 40), 15, 14, 160, 100, 180, 110, 90, 120, 50, 92, 90, 10, 3, 2),
                new Protocol.Discharge(9, 2, 2, 2, 30), "off-label-ketamine", List.of("phq-9"), LocalDate.of(2025, 1, 1),
                Optional.empty(), "made up", "nobody", Optional.of(care()));
    }

    private static Care care() {
        return new Care(
                WeightBasis.ACTUAL, Care.Steps.NONE, new Care.Preparation(Care.Form.BAG, BigDecimal.ZERO, 0), new Care.Fasting(120, 30),
                List.of(Role.PRESCRIBER, Role.NURSE), Care.Told.NOTHING);
    }

    static List<Booking> bookings() {
        return List.of(booking(31, 12), booking(32, 90), booking(33, 210));
    }

    static Booking booking(long id, int minutes) {
        return new Booking(
                new BookingId(id), new CourseId(1), 3, 6, PatientId.of(7), DENVER,
                new Place(DENVER, TimeSlot.of(NOW.plus(Duration.ofMinutes(minutes - 30)), Duration.ofMinutes(120)), ResourceId.of(1), StaffId.of(1), StaffId.of(2)),
                BookingState.BOOKED, "ketamine-iv-6-in-21", 1, false);
    }

    static List<FloorChair> floor() {
        return List.of(
                chair(0, "Chair 1", "Lind, Per", SessionState.PREPARING, Optional.empty()),
                chair(2, "Chair 2", "Ruiz, Ana", SessionState.RUNNING, Optional.of(NOW.plusSeconds(350))),
                chair(3, "Chair 3", "Okafor, Ngozi", SessionState.MONITORING, Optional.of(NOW.minusSeconds(70))));
    }

    private static FloorChair chair(long id, String chair, String name, SessionState state, Optional<Instant> due) {
        return new FloorChair(
                new SessionId(id), DENVER, chair, PatientId.of(7 + id), name, 3, 6, state, due, due.map(at -> at.plusSeconds(120)),
                state == SessionState.PREPARING ? Optional.empty() : Optional.of(START), Optional.empty(), "Noor Lind",
                Optional.empty(), "Sam Lind", "303-555-0177");
    }

    static List<PendingOverride> overrides() {
        return List.of(new PendingOverride(
                1, "billing.coverage", Checkpoint.CHECK_IN, PatientId.of(7), DENVER, "payer called, coverage starts today", "M. Kim",
                NOW.minus(Duration.ofMinutes(8))));
    }

    static Clearance gates(boolean green) {
        return new Clearance(Checkpoint.BEFORE_DRAW, List.of(
                gate("consent.signed", Weight.HARD, true, Sentence.of("treatment.fasting-not-asked")),
                gate("outcomes.safety", Weight.HARD, true, Sentence.of("treatment.fasting-not-asked")),
                gate("scheduling.prescriber", Weight.HARD, true, Sentence.of("treatment.fasting-not-asked")),
                gate("treatment.weight", Weight.HARD, true, Sentence.of("treatment.weight-fresh", "70.0", 0)),
                gate("treatment.ride", Weight.HARD, true, Sentence.of("treatment.ride-named", "Sam Ruiz")),
                gate("treatment.pregnancy", Weight.HARD, true, Sentence.of("treatment.not-pregnant")),
                gate("treatment.blood-pressure", Weight.HARD, green, green ? Sentence.of("treatment.blood-pressure-fine", "126/80") : Sentence.of("treatment.blood-pressure-high", "164/96", "160/100")),
                gate("billing.coverage", Weight.SOFT, green, Sentence.of("treatment.stock-there"))));
    }

    private static Clearance.Result gate(String name, Weight weight, boolean clear, Sentence said) {
        Optional<Sentence> cure = clear ? Optional.empty() : Optional.of(Sentence.of("treatment.blood-pressure-high-cure"));
        return new Clearance.Result(name, weight, clear, false, said, cure, clear ? Optional.empty() : Optional.of(NOW));
    }

    static List<Lot> lots() {
        return List.of(
                new Lot(1, DENVER, "ketamine", "42023011310", "K7714", LocalDate.of(2027, 6, 30), new BigDecimal("10"), new BigDecimal("46.5"), Measure.ML),
                new Lot(2, DENVER, "ketamine", "42023011510", "K9001", LocalDate.of(2027, 9, 30), new BigDecimal("100"), new BigDecimal("20"), Measure.ML));
    }

    static DoseCalculation dose() {
        return new DoseCalculation(
                new BigDecimal("70.0"), new BigDecimal("35"), new BigDecimal("10"), new BigDecimal("3.5"), 100, 40, new BigDecimal("150"),
                List.of("70.0 kg × 0.5 mg/kg = 35 mg", "35 mg ÷ 10 mg/mL = 3.5 mL", "→ 100 mL", "100 mL ÷ 40 min × 60 = 150 mL/h"),
                Optional.empty());
    }

    static WatchPlan watchPlan() {
        var limits = AlertLimits.of(protocol().monitoring(), 1, 20);
        var likely = Map.of(
                "systolic", new Session.Band(60, 230), "diastolic", new Session.Band(30, 140), "heartRate", new Session.Band(35, 180),
                "oxygen", new Session.Band(70, 100), "respiratoryRate", new Session.Band(4, 40));
        return new WatchPlan(List.of(0, 10, 20, 30, 40), 15, Duration.ofMinutes(2), Duration.ofMinutes(2), Duration.ofMinutes(5), limits, likely);
    }

    /// What was entered since the made-up day began.
    record Since(List<Session.Vitals> vitals, List<Session.Note> notes, Optional<Instant> stopped) {
        static final Since NOTHING = new Since(List.of(), List.of(), Optional.empty());
    }

    static Session session(long id) {
        return session(id, Since.NOTHING);
    }

    static Session session(long id, Since since) {
        var state = since.stopped().isPresent() ? SessionState.MONITORING : SessionState.values()[(int) id];
        var drawn = state != SessionState.PREPARING;
        var over = state.compareTo(SessionState.MONITORING) >= 0;
        var start = over && since.stopped().isEmpty() ? NOW.minus(Duration.ofMinutes(75)) : START;
        var begun = state.compareTo(SessionState.RUNNING) >= 0;
        var left = state.compareTo(SessionState.DISCHARGED) >= 0;
        var signed = state == SessionState.SIGNED;
        return new Session(
                new SessionId(id), new BookingId(31), PatientId.of(7), DENVER, state, 3, 6, Route.IV, "ketamine", 1, "M. Kim",
                "Dr. Vance", "Sam Ruiz", "303-555-0177", Optional.empty(), Optional.empty(), CheckIn.Pregnancy.NO, "Chair 2", start.minus(Duration.ofMinutes(20)),
                drawn ? Optional.of(dose()) : Optional.empty(), drawn ? Optional.of(new BigDecimal("35")) : Optional.empty(),
                over ? Optional.of(new BigDecimal("35")) : Optional.empty(),
                begun ? Optional.of(new Session.Band(101, 151)) : Optional.empty(),
                drawn ? Optional.of(lots().getFirst()) : Optional.empty(),
                begun ? Optional.of(start) : Optional.empty(),
                over ? Optional.of(since.stopped().orElse(start.plus(Duration.ofMinutes(40)))) : Optional.empty(),
                left ? Optional.of(NOW.minus(Duration.ofMinutes(3))) : Optional.empty(),
                signed ? Optional.of(NOW) : Optional.empty(), signed ? Optional.of("Dr. Vance") : Optional.empty(),
                begun && !left ? Optional.of(state == SessionState.RUNNING ? NOW.plusSeconds(350) : NOW.minusSeconds(40)) : Optional.empty(),
                and(vitals(start, state), since.vitals()), and(notes(start, state), since.notes()),
                dosing(id),                 "3f9a5b1c7d2e4f60".repeat(4) + since.hashCode());
    }

    private static <T> List<T> and(List<T> before, List<T> since) {
        return Stream.concat(before.stream(), since.stream()).toList();
    }

    private static Dosing dosing(long id) {
        var state = SessionState.values()[(int) id];
        if (state == SessionState.PREPARING) return Dosing.none(Care.Form.BAG);
        var open = state == SessionState.DRAWN || state == SessionState.RUNNING ? new BigDecimal("3.5") : BigDecimal.ZERO;
        return new Dosing(Care.Form.BAG, Optional.of(confirmation(1, Confirmation.State.CONFIRMED, "subject of Kim")), Optional.empty(), open, List.of(), List.of(), 0);
    }

    static MedicinesSaid lastMedicines() {
        return new MedicinesSaid(new SessionId(3), Set.of(Medicine.PSYCHOSTIMULANT), NOW.minus(Duration.ofDays(3)), "F. Desk");
    }

    static DoseChoice choice() {
        var steps = List.of(new BigDecimal("0.45"), new BigDecimal("0.5"), new BigDecimal("0.55"));
        return new DoseChoice(true, new BigDecimal("0.5"), WeightBasis.ACTUAL, steps, new BigDecimal("100"), Optional.empty(), Optional.empty());
    }

    static List<Confirmation> waiting() {
        return List.of(
                confirmation(1, Confirmation.State.WAITING, "subject of Kim"), confirmation(2, Confirmation.State.WAITING, "stage"));
    }

    private static Confirmation confirmation(long id, Confirmation.State state, String subject) {
        var decided = state != Confirmation.State.WAITING;
        return new Confirmation(
                id, Confirmation.Kind.DRAW, state, new SessionId(1), PatientId.of(7), DENVER, "ketamine", "K7714", LocalDate.of(2027, 6, 30),
                new BigDecimal("10"), new BigDecimal("35"), new Quantity(new BigDecimal("3.5"), Measure.ML), dose().steps(), subject, "M. Kim",
                NOW.minus(Duration.ofMinutes(4)), decided ? Optional.of("J. Reyes") : Optional.empty(),
                decided ? Optional.of(NOW.minus(Duration.ofMinutes(2))) : Optional.empty(), Optional.empty(), "5a".repeat(31) + "0" + id);
    }

    private static List<Session.Vitals> vitals(Instant start, SessionState state) {
        var sets = new ArrayList<Session.Vitals>();
        sets.add(set(1, start.minus(Duration.ofMinutes(12)), 126, 80, 72, 98, 14, null, List.of(), Optional.empty()));
        if (state.compareTo(SessionState.RUNNING) < 0) return sets;
        sets.add(set(2, start, 128, 82, 74, 98, 14, 5, List.of(), Optional.empty()));
        sets.add(set(3, start.plus(Duration.ofMinutes(10)), 141, 88, 79, 97, 13, 4, List.of(), Optional.empty()));
        sets.add(set(4, start.plus(Duration.ofMinutes(11)), 241, 88, 79, 97, 13, 4, List.of("systolic-high", "off-baseline"), Optional.of("typed 241 for 141")));
        sets.add(set(5, start.plus(Duration.ofMinutes(20)), 152, 94, 88, 97, 14, 4, List.of("off-baseline"), Optional.empty()));
        if (state == SessionState.RUNNING) return sets;
        sets.add(set(6, start.plus(Duration.ofMinutes(30)), 146, 90, 86, 97, 14, 4, List.of(), Optional.empty()));
        sets.add(set(7, start.plus(Duration.ofMinutes(40)), 140, 88, 82, 98, 14, 5, List.of(), Optional.empty()));
        sets.add(set(8, start.plus(Duration.ofMinutes(55)), 131, 84, 78, 98, 14, 5, List.of(), Optional.empty()));
        return sets;
    }

    private static Session.Vitals set(
            long id, Instant at, int systolic, int diastolic, int heartRate, int oxygen, int breaths, @Nullable Integer sedation, List<String> alerts,
            Optional<String> struck) {
        var moaas = sedation == null ? OptionalInt.empty() : OptionalInt.of(sedation);
        return new Session.Vitals(id, at, new VitalSet(systolic, diastolic, heartRate, oxygen, breaths, moaas), "M. Kim", alerts, struck);
    }

    private static List<Session.Note> notes(Instant start, SessionState state) {
        var notes = new ArrayList<Session.Note>();
        notes.add(new Session.Note(start.minus(Duration.ofMinutes(20)), "arrived", "", "F. Desk"));
        if (state == SessionState.PREPARING) return notes;
        notes.add(new Session.Note(start.minus(Duration.ofMinutes(2)), "drawn", "K7714 · 35 mg = 3.5 mL", "M. Kim"));
        if (state == SessionState.DRAWN) return notes;
        notes.add(new Session.Note(start, "started", "35 mg · 150 mL/h", "M. Kim"));
        notes.add(new Session.Note(start.plus(Duration.ofMinutes(21)), "adverse-mild", "nausea", "M. Kim"));
        return notes;
    }
}
