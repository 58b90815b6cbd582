package halcyon.scheduling.internal.planner.dayunit;

import java.util.List;

/// What there is and who is to come. Days and slots count from 1; index 0 of every array is padding.
/// `nurses[day][slot]` and `doctors[sector][day][slot]` are people, `pharmacyOpen[day][slot]` says when mixing may
/// begin. A nurse who installs a patient does nothing else; one who monitors watches up to `patientsPerNurse`.
@SuppressWarnings("ArrayRecordComponent")
public record DayUnit(
        int days,
        int slots,
        int patientsPerNurse,
        int chairs,
        int consultationSlots,
        int installationSlots,
        int[][] nurses,
        int[][][] doctors,
        boolean[][] pharmacyOpen,
        List<Course> courses) {
    /// As many slots as one word has bits for, with the moment after the last one.
    public static final int MOST_SLOTS = 61;

    public static final int MOST_DAYS = 255;

    /// Sessions in order; the first one's rest days count nothing.
    public record Course(List<Session> sessions) {
        public Course {
            sessions = List.copyOf(sessions);
        }
    }

    /// One visit. `mixing` counts only where the drug is mixed on the day. `monitoring` may be 0.
    public record Session(int sector, int restDays, boolean consultation, boolean mixedOnTheDay, int mixing, int monitoring) {}

    public DayUnit {
        if (slots < 1 || slots > MOST_SLOTS) throw new IllegalArgumentException("a day has 1 to " + MOST_SLOTS + " slots, got " + slots);
        if (days < 1 || days > MOST_DAYS) throw new IllegalArgumentException("a horizon has 1 to " + MOST_DAYS + " days, got " + days);
        if (consultationSlots < 1 || installationSlots < 1) throw new IllegalArgumentException("consulting and installing take time");
        courses = List.copyOf(courses);
    }
}
