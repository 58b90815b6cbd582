package halcyon.scheduling.internal;

import halcyon.scheduling.CourseBooked;
import halcyon.shared.Heard;
import halcyon.shared.Listener;
import jakarta.inject.Singleton;

/// Who has a course waits for it no longer, and a place that was on offer may have been taken otherwise.
@Singleton
class WithdrawOffersOnCourseBooked implements Listener<CourseBooked> {
    private final WaitingWishes wishes;
    private final Offering offering;

    WithdrawOffersOnCourseBooked(WaitingWishes wishes, Offering offering) {
        this.wishes = wishes;
        this.offering = offering;
    }

    @Override
    public Class<CourseBooked> hears() {
        return CourseBooked.class;
    }

    @Override
    public void on(Heard<CourseBooked> heard) {
        wishes.placed(heard.event().patient(), heard.event().protocol());
        offering.recheck(heard.event().site());
    }
}
