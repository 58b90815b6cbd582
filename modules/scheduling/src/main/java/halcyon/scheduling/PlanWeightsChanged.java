package halcyon.scheduling;

import halcyon.shared.DomainEvent;
import java.time.LocalDate;

/// From a date on, plans weigh what they cost in another way.
public record PlanWeightsChanged(
        LocalDate from,
        int waitingDay,
        int idleMinute,
        int move,
        int hourMoved,
        int overtimeMinute,
        int leftOut,
        int lateMinutes,
        int searchMilliseconds)
        implements DomainEvent {}
