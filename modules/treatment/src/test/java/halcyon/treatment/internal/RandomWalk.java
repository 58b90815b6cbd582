package halcyon.treatment.internal;

import halcyon.clearance.Overriding;
import halcyon.shared.Language;
import halcyon.treatment.AdverseEvent;
import halcyon.treatment.Aldrete;
import halcyon.treatment.Dischargeable;
import halcyon.treatment.Dischargeable.Advice;
import halcyon.treatment.Dischargeable.By;
import halcyon.treatment.Dischargeable.Home;
import halcyon.treatment.Dischargeable.How;
import halcyon.treatment.Dischargeable.Ride;
import halcyon.treatment.Discharges;
import halcyon.treatment.Entry;
import halcyon.treatment.Medicine;
import halcyon.treatment.Observation;
import halcyon.treatment.Observations;
import halcyon.treatment.SessionId;
import halcyon.treatment.SessionState;
import halcyon.treatment.Step;
import halcyon.treatment.VitalSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

/// One session in which buttons are pressed at random. What must hold is said here a second time, without the product's rules.
final class RandomWalk {
    private static final int HOLD_SYSTOLIC = 160;
    private static final int HOLD_DIASTOLIC = 100;
    private static final int OPENS = 8;
    private static final int CLOSES = 18;
    private static final int FRESH_MINUTES = 60;
    private static final int AFTER_MINUTES = 30;
    private static final BigDecimal DOSE = new BigDecimal("3.5"); // 70 kg, 0.5 mg/kg, 10 mg/mL

    private final Ward ward;
    private final long stock;
    private final Random random;
    private final Observations observations;
    private final Discharges discharges;
    private final WhatIsWritten written;
    private final SessionId session;
    private final Set<Medicine> undecided = EnumSet.noneOf(Medicine.class);
    private boolean unsafe;
    private Dischargeable found = Ward.READY;

    RandomWalk(Ward ward, WhatIsWritten written, long stock, Random random) {
        this.ward = ward;
        this.written = written;
        this.stock = stock;
        this.random = random;
        observations = ward.bean(Observations.class);
        discharges = ward.bean(Discharges.class);
        var booking = ward.visit();
        if (random.nextInt(3) == 0) undecided.add(Medicine.values()[random.nextInt(Medicine.values().length)]);
        session = ward.checkedIn(Ward.answers(booking, undecided));
    }

    SessionState state() {
        return written.state(session);
    }

    boolean isOver() {
        var state = state();
        return state == SessionState.SIGNED || state == SessionState.ABANDONED;
    }

    /// Something stands in the way: safety work is open, nobody has decided on a medicine, the house is closed, or the blood
    /// pressure is missing, old or over the hold.
    boolean isRed() {
        var hour = ward.now().atZone(Ward.ZONE).getHour();
        if (hour < OPENS || hour >= CLOSES) return true; // nobody is on shift
        var sets = written.vitals(session);
        if (unsafe || !undecided.isEmpty() || sets.isEmpty()) return true;
        var newest = sets.getLast();
        var old = newest.at().isBefore(ward.now().minus(Duration.ofMinutes(FRESH_MINUTES)));
        return old || newest.systolic() >= HOLD_SYSTOLIC || newest.diastolic() >= HOLD_DIASTOLIC;
    }

    /// Nothing was given that another person did not check.
    boolean isUnchecked() {
        return !written.drawIsChecked(session);
    }

    /// What was drawn is the dose, once more after each draw that was refused; never more is given and wasted, and in the end
    /// exactly that.
    boolean isAccountedFor() {
        var drawn = written.drug("DRAWN", session);
        var used = written.drug("GIVEN", session).add(written.drug("WASTED", session));
        if (drawn.remainder(DOSE).signum() != 0) return false;
        return state() == SessionState.SIGNED ? used.compareTo(drawn) == 0 : used.compareTo(drawn) <= 0;
    }

    /// Presses one button, as often as not the one that leads on, and says which.
    String press() {
        return random.nextInt(3) > 0 ? forward() : anything();
    }

    private String forward() {
        return switch (state()) {
            case PREPARING -> prepare();
            case DRAWN -> confirmOrStart();
            case RUNNING -> random.nextBoolean() ? later() : said("stop", ward.treatments.stop(ward.nurse, session));
            case MONITORING -> switch (random.nextInt(3)) {
                case 0 -> later();
                case 1 -> said("vitals", vitals());
                default -> leave();
            };
            case DISCHARGED -> waste().orElseGet(() -> said("sign", ward.sign(ward.prescriber, session)));
            case SIGNED, ABANDONED -> "over";
        };
    }

    private String prepare() {
        if (!undecided.isEmpty() && random.nextBoolean()) return decide();
        return random.nextBoolean() ? said("vitals", vitals()) : said("draw", ward.treatments.draw(ward.nurse, session, stock));
    }

    private String anything() {
        return switch (random.nextInt(17)) {
            case 0 -> safety();
            case 1 -> said("draw", ward.treatments.draw(ward.nurse, session, stock));
            case 2 -> said("start", ward.treatments.start(ward.nurse, session));
            case 3 -> said("stop", ward.treatments.stop(ward.nurse, session));
            case 4 -> said("pause", ward.treatments.pause(ward.nurse, session));
            case 5 -> said("restart", ward.treatments.restart(ward.nurse, session));
            case 6 -> leave();
            case 7 -> said("seen", observations.observe(ward.nurse, session, kind(), Entry.now()));
            case 8 -> said("passed", observations.observationPassed(ward.nurse, session, kind(), Entry.now()));
            case 9 -> strike();
            case 10 -> said("note", ward.treatments.note(ward.nurse, session, "quiet"));
            case 11 -> said("adverse", ward.treatments.adverseEvent(ward.nurse, session, new AdverseEvent("nausea", AdverseEvent.Severity.MILD)));
            case 12 -> random.nextInt(4) > 0 ? later() : said("abandon", ward.treatments.abandon(ward.nurse, session, "goes home"));
            case 13 -> said("reopen", discharges.reopen(ward.nurse, session, "fainted at the door"));
            case 14 -> said("stop kept offline", ward.treatments.stop(ward.nurse, session, Entry.taken(ward.now().minusSeconds(90), "stop" + random.nextInt(3))));
            case 15 -> decide();
            default -> said("vitals", vitals());
        };
    }

    private Step vitals() {
        var systolic = pick(126, 126, 126, 126, 150, 170);
        var diastolic = pick(80, 80, 80, 80, 95, 105);
        var oxygen = pick(98, 98, 98, 98, 98, 91, 88);
        return ward.treatments.recordVitals(
                ward.nurse, session, new VitalSet(systolic, diastolic, 72, oxygen, 14, OptionalInt.of(pick(5, 5, 5, 5, 4, 3))));
    }

    private String decide() {
        undecided.removeIf(medicine -> ward.pass(session, "treatment.medicine-" + medicine.word()) instanceof Overriding.Confirmed);
        return "decided";
    }

    private String safety() {
        unsafe = !unsafe;
        ward.safety.red(unsafe);
        return "safety " + unsafe;
    }

    private String later() {
        ward.move(1 + random.nextInt(20));
        return "later";
    }

    private String strike() {
        var sets = ward.look(session).vitals();
        if (sets.isEmpty()) return "nothing to strike";
        return said("strike", ward.treatments.strikeVitals(ward.nurse, session, sets.get(random.nextInt(sets.size())).id(), "wrong patient"));
    }

    private String confirmOrStart() {
        var dosing = ward.look(session).dosing();
        if (!dosing.drawIsOpen()) return said("start", ward.treatments.start(ward.nurse, session));
        if (dosing.drawIsRefused()) return waste().orElse("wasted");
        if (random.nextInt(5) == 0) return said("refuse", ward.refuse(ward.other, ward.waiting(session)));
        return said("confirm", ward.confirm(ward.other, ward.waiting(session)));
    }

    private Optional<String> waste() {
        if (!ward.look(session).dosing().wasteIsMissing()) return Optional.empty();
        ward.waste(session);
        return Optional.of("waste");
    }

    private String leave() {
        found = new Dischargeable(
                new Aldrete(pick(2, 2, 2, 1), pick(2, 2, 2, 1), pick(2, 2, 2, 1), pick(2, 2, 2, 1), pick(2, 2, 2, 1)),
                new Home(mostly(), mostly(), mostly(), mostly(), mostly()),
                new Ride(random.nextInt(5) == 0 ? How.NOBODY : How.HERE, "Sam Ruiz", ""),
                new Advice(random.nextInt(5) == 0 ? Language.ES : Language.EN, By.ESCORT, "Sam Ruiz"));
        if (random.nextBoolean()) found = Ward.READY;
        return said("discharge", ward.treatments.discharge(ward.nurse, session, found));
    }

    /// Whether a patient found like this could leave at all.
    boolean mightLeave() {
        var home = found.home();
        var items = found.aldrete();
        var sum = items.activity() + items.respiration() + items.circulation() + items.consciousness() + items.oxygen();
        var score = sum >= 9 && items.consciousness() == 2 && items.respiration() == 2 && items.oxygen() == 2;
        var ready = home.person() && home.place() && home.time() && home.steadyGait() && home.nauseaControlled();
        var led = found.ride().how() == How.HERE && found.advice().language() == Language.EN;
        var stopped = written.moment("stopped_at", session).orElseThrow();
        var left = written.moment("discharged_at", session).orElseThrow();
        var late = !left.isBefore(stopped.plus(Duration.ofMinutes(AFTER_MINUTES)));
        return score && ready && led && late && !written.somethingLasts(session) && lastTwoAreNormal(stopped);
    }

    private boolean lastTwoAreNormal(Instant stopped) {
        var sets = written.vitals(session);
        var started = written.moment("started_at", session).orElseThrow();
        var baseline = sets.stream().filter(set -> !set.at().isAfter(started)).map(WhatIsWritten.Vitals::systolic).toList();
        var after = sets.stream().filter(set -> !set.at().isBefore(stopped)).toList();
        if (after.size() < 2 || after.getLast().sedation() < 5) return false;
        return after.subList(after.size() - 2, after.size()).stream().allMatch(set -> isNormal(set, baseline));
    }

    private static boolean isNormal(WhatIsWritten.Vitals set, List<Integer> baseline) {
        var near = baseline.isEmpty() || Math.abs(set.systolic() - baseline.getLast()) * 5 <= baseline.getLast();
        return near && set.systolic() < 180 && set.diastolic() < 110 && set.oxygen() >= 92 && set.sedation() > 3;
    }

    /// However it went, the patient gets home: everything that stands in the way is cured.
    void end() {
        unsafe = false;
        ward.safety.red(false);
        for (var kind : Observation.Kind.values()) observations.observationPassed(ward.nurse, session, kind, Entry.now());
        if (state() == SessionState.DISCHARGED || isOver()) {
            waste();
            return;
        }
        strikeHighBaselines();
        ward.empty();
        waste();
    }

    /// A baseline over the hold stays when the set after it was struck through: nobody comes back to it.
    private void strikeHighBaselines() {
        for (var set : ward.look(session).vitals())
            if (set.struck().isEmpty() && set.set().systolic() >= HOLD_SYSTOLIC)
                ward.treatments.strikeVitals(ward.nurse, session, set.id(), "wrong patient");
    }

    private Observation.Kind kind() {
        return random.nextBoolean() ? Observation.Kind.NAUSEA : Observation.Kind.DISSOCIATION;
    }

    private boolean mostly() {
        return random.nextInt(8) > 0;
    }

    private int pick(int... values) {
        return values[random.nextInt(values.length)];
    }

    private static String said(String button, Step step) {
        return button + " " + step.getClass().getSimpleName();
    }
}
