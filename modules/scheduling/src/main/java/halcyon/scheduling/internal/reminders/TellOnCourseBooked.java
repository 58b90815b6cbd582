package halcyon.scheduling.internal.reminders;

import halcyon.scheduling.CourseBooked;
import halcyon.shared.Heard;
import halcyon.shared.Listener;
import jakarta.inject.Singleton;

/// The dates of a new course.
@Singleton
class TellOnCourseBooked implements Listener<CourseBooked> {
    private final Telling telling;

    TellOnCourseBooked(Telling telling) {
        this.telling = telling;
    }

    @Override
    public Class<CourseBooked> hears() {
        return CourseBooked.class;
    }

    @Override
    public void on(Heard<CourseBooked> heard) {
        telling.booked(heard.event().course());
    }
}
