package halcyon.scheduling.internal.planner.dayunit;

import halcyon.scheduling.internal.planner.dayunit.DayUnit.Session;

/// What is left of the day unit. Beside the numbers stands, per day, one word for each question a search asks (bit `t`
/// is slot `t`), so that the earliest fit of a session on a day is a handful of bit operations.
final class Room {
    private static final double NO_VALUE = Double.MAX_VALUE;

    private final DayUnit unit;
    private final int width;
    private final int[] nurseUnits;
    private final int[] chairs;
    private final int[] doctors;
    private final long[] canInstall;
    private final long[] canMonitor;
    private final long[] isBrittle;
    private final long[] chairFree;
    private final long[] doctorFree;
    private final long[] pharmacyOpen;

    Room(DayUnit unit) {
        this.unit = unit;
        this.width = unit.slots() + 2;
        var days = unit.days() + 1;
        nurseUnits = new int[days * width];
        chairs = new int[days * width];
        doctors = new int[unit.doctors().length * days * width];
        canInstall = new long[days];
        canMonitor = new long[days];
        isBrittle = new long[days];
        chairFree = new long[days];
        doctorFree = new long[unit.doctors().length * days];
        pharmacyOpen = new long[days];
        for (var day = 1; day <= unit.days(); day++) for (var slot = 1; slot <= unit.slots(); slot++) open(day, slot);
    }

    private void open(int day, int slot) {
        addNurse(day, slot, unit.nurses()[day][slot] * unit.patientsPerNurse());
        addChair(day, slot, unit.chairs());
        for (var sector = 0; sector < unit.doctors().length; sector++) addDoctor(sector, day, slot, unit.doctors()[sector][day][slot]);
        if (unit.pharmacyOpen()[day][slot]) pharmacyOpen[day] |= bit(slot);
    }

    /// The spot with the earliest end on the day. Monitoring in a slot where it would cost a whole installation counts
    /// as `shy` slots later, for each such slot. Of equally early ones the one that begins last: early slots are wanted
    /// by others.
    long fit(Session session, int day, double shy) {
        var installs = run(canInstall[day], unit.installationSlots());
        if (installs == 0) return Spot.NONE;
        var consults = 0L;
        var earliest = 1;
        if (session.consultation()) {
            consults = run(doctorFree[sectorDay(session, day)], unit.consultationSlots());
            if (consults == 0) return Spot.NONE;
            earliest = first(consults) + unit.consultationSlots();
        }
        installs &= from(earliest);
        if (installs == 0) return Spot.NONE;
        var mixes = from(1);
        var ready = first(installs) + unit.installationSlots();
        if (session.mixedOnTheDay()) {
            mixes = pharmacyOpen[day] & from(earliest);
            if (mixes == 0) return Spot.NONE;
            ready = Math.max(ready, first(mixes) + session.mixing());
        }
        if (ready > unit.slots() + 1) return Spot.NONE;
        var monitoring = monitoring(session, day, ready, installs, shy);
        if (monitoring == 0) return Spot.NONE;
        var installation = last(installs & upTo(monitoring - unit.installationSlots()));
        if (!session.consultation()) return Spot.of(day, 0, installation, monitoring);
        var consulted = session.mixedOnTheDay() ? Math.min(installation, last(mixes & upTo(monitoring - session.mixing()))) : installation;
        return Spot.of(day, last(consults & upTo(consulted - unit.consultationSlots())), installation, monitoring);
    }

    private int monitoring(Session session, int day, int ready, long installs, double shy) {
        var length = session.monitoring();
        var starts = (length == 0 ? upTo(unit.slots() + 1) : run(canMonitor[day], length)) & from(ready);
        var best = 0;
        var bestValue = NO_VALUE;
        for (; starts != 0; starts &= starts - 1) {
            var start = first(starts);
            if (start + length >= bestValue) break;
            var value = start + length + shy * Long.bitCount(isBrittle[day] & between(start, start + length));
            if (value >= bestValue) continue;
            var held = between(last(installs & upTo(start - unit.installationSlots())), start + length);
            if ((chairFree[day] & held) != held) continue;
            best = start;
            bestValue = value;
        }
        return best;
    }

    void take(Session session, long spot) {
        use(session, spot, -1);
    }

    void free(Session session, long spot) {
        use(session, spot, 1);
    }

    private void use(Session session, long spot, int sign) {
        var day = Spot.day(spot);
        var installation = Spot.installation(spot);
        var monitoring = Spot.monitoring(spot);
        var end = monitoring + session.monitoring();
        if (session.consultation())
            for (var i = 0; i < unit.consultationSlots(); i++) addDoctor(session.sector(), day, Spot.consultation(spot) + i, sign);
        for (var i = 0; i < unit.installationSlots(); i++) addNurse(day, installation + i, sign * unit.patientsPerNurse());
        for (var slot = monitoring; slot < end; slot++) addNurse(day, slot, sign);
        for (var slot = installation; slot < end; slot++) addChair(day, slot, sign);
    }

    private void addNurse(int day, int slot, int change) {
        var units = nurseUnits[day * width + slot] += change;
        var whole = units >= unit.patientsPerNurse();
        mark(canInstall, day, slot, whole);
        mark(canMonitor, day, slot, units > 0);
        mark(isBrittle, day, slot, whole && units % unit.patientsPerNurse() == 0);
    }

    private void addChair(int day, int slot, int change) {
        mark(chairFree, day, slot, (chairs[day * width + slot] += change) > 0);
    }

    private void addDoctor(int sector, int day, int slot, int change) {
        var row = sector * (unit.days() + 1) + day;
        mark(doctorFree, row, slot, (doctors[row * width + slot] += change) > 0);
    }

    private int sectorDay(Session session, int day) {
        return session.sector() * (unit.days() + 1) + day;
    }

    private static void mark(long[] words, int row, int slot, boolean on) {
        words[row] = on ? words[row] | bit(slot) : words[row] & ~bit(slot);
    }

    // the slots from which `length` slots in a row are set
    private static long run(long slots, int length) {
        var starts = slots;
        for (var i = 1; i < length; i++) starts &= slots >>> i;
        return starts;
    }

    private static long bit(int slot) {
        return 1L << slot;
    }

    private static long from(int slot) {
        return -1L << slot;
    }

    private static long upTo(int slot) {
        return (2L << slot) - 1;
    }

    private static long between(int first, int end) {
        return (bit(end) - 1) & from(first);
    }

    private static int first(long slots) {
        return Long.numberOfTrailingZeros(slots);
    }

    private static int last(long slots) {
        return Long.SIZE - 1 - Long.numberOfLeadingZeros(slots);
    }
}
