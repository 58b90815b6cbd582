package halcyon.scheduling.internal;

import halcyon.scheduling.CourseBooked;
import halcyon.shared.Heard;
import halcyon.shared.Listener;
import jakarta.inject.Singleton;

/// A place that was on offer may have been taken otherwise.
@Singleton
class WithdrawOffersOnCourseBooked implements Listener<CourseBooked> {
    private final Offering offering;

    WithdrawOffersOnCourseBooked(Offering offering) {
        this.offering = offering;
    }

    @Override
    public Class<CourseBooked> hears() {
        return CourseBooked.class;
    }

    @Override
    public void on(Heard<CourseBooked> heard) {
        offering.recheck(heard.event().site());
    }
}
