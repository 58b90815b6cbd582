package halcyon.scheduling;

import halcyon.directory.StaffMember;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import java.time.LocalDate;

/// One change of who is there and when a site is open. Ids are those of [SiteRota].
public sealed interface CalendarChange {
    /// What the desk itself may report in the middle of a day.
    sealed interface Reported extends CalendarChange {}

    record AddShift(Shift shift) implements CalendarChange {}

    /// Another time for one shift: shorter, longer, later.
    record ChangeShift(SiteId site, long shift, TimeSlot slot) implements CalendarChange {}

    record RemoveShift(SiteId site, long shift) implements CalendarChange {}

    record AddWeekly(WeeklyShift shift) implements CalendarChange {}

    /// The last day on which it still comes.
    record EndWeekly(SiteId site, long weekly, LocalDate through) implements CalendarChange {}

    record AddTimeOff(TimeOff timeOff) implements CalendarChange {}

    record CancelTimeOff(StaffId staff, long timeOff) implements CalendarChange {}

    /// Sick from now to the end of the site's day.
    record SickToday(StaffId staff, SiteId site) implements Reported {}

    /// Closed, or open at other hours; a day that was special already is written over.
    record SetSpecialDay(SpecialDay day) implements CalendarChange {}

    /// Back to what the weekday and the holidays say.
    record UsualDay(SiteId site, LocalDate date) implements CalendarChange {}

    record KeepHoliday(SiteId site, String code, LocalDate from) implements CalendarChange {}

    record StopKeepingHoliday(SiteId site, String code, LocalDate through) implements CalendarChange {}

    record TakeOutOfOrder(OutOfOrder outOfOrder) implements Reported {}

    record PutBackInOrder(SiteId site, long outOfOrder) implements Reported {}

    /// A licence with its last day; written down in the directory. An earlier last day than before ends it.
    record RecordLicence(StaffId staff, StaffMember.Licence licence) implements CalendarChange {}

    /// The same for another credential.
    record RecordCredential(StaffId staff, StaffMember.Credential credential) implements CalendarChange {}
}
