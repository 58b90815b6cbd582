package halcyon.bench.planner;

import halcyon.scheduling.internal.planner.dayunit.DayUnit;
import halcyon.scheduling.internal.planner.dayunit.DayUnit.Course;
import halcyon.scheduling.internal.planner.dayunit.DayUnit.Session;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The plain way, as a baseline: course after course as they stand in the file, each on the first day that takes all of
/// it, each session with the earliest end it finds by trying every slot.
final class FirstFit {
    private final DayUnit unit;
    private final int[][] nurseUnits;
    private final int[][] chairs;
    private final int[][][] doctors;

    private record Stages(int day, int consultation, int installation, int monitoring, int end) {}

    FirstFit(DayUnit unit) {
        this.unit = unit;
        nurseUnits = new int[unit.days() + 1][unit.slots() + 2];
        chairs = new int[unit.days() + 1][unit.slots() + 2];
        doctors = new int[unit.doctors().length][unit.days() + 1][unit.slots() + 2];
    }

    /// The sum over sessions of (day − 1) · slots + end.
    long objective() {
        return unit.courses().stream().mapToLong(this::place).sum();
    }

    private long place(Course course) {
        for (var first = 1; first <= unit.days(); first++) {
            var stages = onDaysFrom(course, first);
            if (stages.isPresent())
                return stages.get().stream().mapToLong(each -> (long) (each.day() - 1) * unit.slots() + each.end()).sum();
        }
        throw new IllegalStateException("a course fits on no day");
    }

    private Optional<List<Stages>> onDaysFrom(Course course, int first) {
        var placed = new ArrayList<Stages>();
        var day = first;
        for (var session : course.sessions()) {
            if (!placed.isEmpty()) day += session.restDays();
            var stages = day > unit.days() ? Optional.<Stages>empty() : earliest(session, day);
            if (stages.isEmpty()) {
                for (var i = 0; i < placed.size(); i++) use(course.sessions().get(i), placed.get(i), -1);
                return Optional.empty();
            }
            use(session, stages.get(), 1);
            placed.add(stages.get());
        }
        return Optional.of(placed);
    }

    private Optional<Stages> earliest(Session session, int day) {
        var found = new ArrayList<Stages>();
        for (var consultation = session.consultation() ? 1 : 0; consultation <= (session.consultation() ? unit.slots() : 0); consultation++) {
            var consulted = session.consultation() ? consultation + unit.consultationSlots() : 1;
            if (session.consultation() && !isFree(doctors[session.sector()][day], unit.doctors()[session.sector()][day], 1, 1, consultation, consulted)) continue;
            for (var installation = consulted; installation <= unit.slots(); installation++) {
                var stages = monitored(session, day, consultation, consulted, installation);
                stages.ifPresent(found::add);
            }
        }
        return found.stream().min(Comparator.comparingInt(Stages::end));
    }

    private Optional<Stages> monitored(Session session, int day, int consultation, int consulted, int installation) {
        var installed = installation + unit.installationSlots();
        var nurses = unit.nurses()[day];
        if (!isFree(nurseUnits[day], nurses, unit.patientsPerNurse(), unit.patientsPerNurse(), installation, installed)) return Optional.empty();
        for (var start = Math.max(installed, mixed(session, day, consulted)); start + session.monitoring() <= unit.slots() + 1; start++) {
            var end = start + session.monitoring();
            var hasChair = true;
            for (var slot = installation; slot < end; slot++) hasChair &= chairs[day][slot] < unit.chairs();
            if (hasChair && isFree(nurseUnits[day], nurses, unit.patientsPerNurse(), 1, start, end))
                return Optional.of(new Stages(day, consultation, installation, start, end));
        }
        return Optional.empty();
    }

    private int mixed(Session session, int day, int consulted) {
        if (!session.mixedOnTheDay()) return 1;
        for (var slot = consulted; slot <= unit.slots(); slot++) if (unit.pharmacyOpen()[day][slot]) return slot + session.mixing();
        return unit.slots() + 2;
    }

    private boolean isFree(int[] used, int[] people, int each, int wanted, int from, int to) {
        for (var slot = from; slot < to; slot++) if (slot > unit.slots() || used[slot] + wanted > people[slot] * each) return false;
        return true;
    }

    private void use(Session session, Stages stages, int sign) {
        var day = stages.day();
        if (session.consultation())
            for (var i = 0; i < unit.consultationSlots(); i++) doctors[session.sector()][day][stages.consultation() + i] += sign;
        for (var i = 0; i < unit.installationSlots(); i++) nurseUnits[day][stages.installation() + i] += sign * unit.patientsPerNurse();
        for (var slot = stages.monitoring(); slot < stages.end(); slot++) nurseUnits[day][slot] += sign;
        for (var slot = stages.installation(); slot < stages.end(); slot++) chairs[day][slot] += sign;
    }
}
