package halcyon.scheduling.internal;

import halcyon.scheduling.Booking;
import halcyon.scheduling.DayBoard;
import halcyon.scheduling.Shift;
import halcyon.shared.TimeSlot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// How many patients are watched against how many could be, step by step over a day.
final class ObserverLoad {
    private ObserverLoad() {}

    /// A visit's time under observation.
    record Watch(Booking booking, TimeSlot inChair) {}

    static List<DayBoard.Load> over(TimeSlot day, List<Watch> visits, List<Shift> shifts, int perObserver) {
        var observers = shifts.stream().filter(shift -> shift.duty() == Shift.Duty.OBSERVER).toList();
        var marks = new TreeSet<Instant>(List.of(day.from(), day.to()));
        for (var visit : visits) addWithin(marks, day, visit.inChair());
        for (var shift : observers) addWithin(marks, day, shift.slot());
        var loads = new ArrayList<DayBoard.Load>();
        for (var from = marks.first(); from.isBefore(day.to()); from = marks.higher(from)) {
            var at = from;
            var watched = (int) visits.stream().filter(visit -> visit.inChair().contains(at)).count();
            var present = observers.stream().filter(shift -> shift.slot().contains(at)).map(Shift::staff).distinct().count();
            append(loads, new TimeSlot(from, marks.higher(from)), watched, (int) present * perObserver);
        }
        return List.copyOf(loads);
    }

    private static void addWithin(TreeSet<Instant> marks, TimeSlot day, TimeSlot slot) {
        if (day.contains(slot.from())) marks.add(slot.from());
        if (day.contains(slot.to())) marks.add(slot.to());
    }

    private static void append(List<DayBoard.Load> loads, TimeSlot slot, int watched, int capacity) {
        if (!loads.isEmpty() && loads.getLast().watched() == watched && loads.getLast().capacity() == capacity) {
            var last = loads.removeLast();
            loads.add(new DayBoard.Load(new TimeSlot(last.slot().from(), slot.to()), watched, capacity));
            return;
        }
        loads.add(new DayBoard.Load(slot, watched, capacity));
    }
}
