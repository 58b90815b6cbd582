package halcyon.treatment.internal;

import halcyon.directory.StaffMember;
import halcyon.scheduling.BookCourse;
import halcyon.scheduling.Booking;
import halcyon.scheduling.CalendarChange;
import halcyon.scheduling.CourseBooking;
import halcyon.scheduling.FindCourse;
import halcyon.scheduling.Rotas;
import halcyon.scheduling.Shift;
import halcyon.scheduling.WeeklyShift;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.Role;
import halcyon.treatment.Booked;
import halcyon.treatment.Cabinet;
import halcyon.treatment.CertifySites;
import halcyon.treatment.CheckedIn;
import halcyon.treatment.ContainerForm;
import halcyon.treatment.EnrolPatient;
import halcyon.treatment.Enrolled;
import halcyon.treatment.Measure;
import halcyon.treatment.ReceiveStock;
import halcyon.treatment.Rems;
import halcyon.treatment.RemsFile;
import halcyon.treatment.RemsSetting;
import halcyon.treatment.Representative;
import halcyon.treatment.SessionId;
import halcyon.treatment.Step;
import halcyon.treatment.VitalSet;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// The ward on an esketamine day: certification, enrolment, a lot of devices, a session of two hours.
final class NasalWard implements AutoCloseable {
    private static final String PROTOCOL = "esketamine-nasal";
    static final RemsFile SCAN = new RemsFile("form.pdf", "%PDF-1.7 a scanned form".getBytes(StandardCharsets.ISO_8859_1));

    private static final int DEVICES = 40;
    private static final Actor SYSTEM = Actor.system("test");

    final Ward ward = new Ward();
    final Rems rems = ward.bean(Rems.class);
    final Actor compliance = new Actor("subject of Carla", "Carla Comply", Set.of(Role.COMPLIANCE), Set.of(Ward.DENVER), false);
    private int made;

    /// A course lasts longer than the ward's rota.
    NasalWard() {
        for (var member : ward.directory.networkStaff(SYSTEM))
            for (var day : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) ward.bean(Rotas.class).saveChange(SYSTEM, everyWeek(member, day), List.of());
    }

    private CalendarChange everyWeek(StaffMember member, DayOfWeek day) {
        var duty = member.role() == Role.NURSE ? Shift.Duty.OBSERVER : Shift.Duty.PRESCRIBER;
        return new CalendarChange.AddWeekly(new WeeklyShift(
                member.id(), Ward.DENVER, duty, day, LocalTime.of(8, 0), LocalTime.of(18, 0), ward.today().plusDays(45), Optional.empty(), 1));
    }

    Enrolled certify(RemsSetting setting) {
        return rems.certifySites(
                compliance,
                new CertifySites(
                        setting,
                        new Representative("Rita Vance", "Medical director", "303-555-0111", "rita@example.org"),
                        ward.today(),
                        ward.today(),
                        List.of(new CertifySites.Listed(Ward.DENVER, "SET-1001")),
                        SCAN));
    }

    Enrolled enrol(PatientId patient) {
        made++;
        return rems.enrolPatient(
                ward.nurse, new EnrolPatient(patient, "PAT-" + made, ward.today(), ward.today(), "Dr. Lena Ortiz", SCAN));
    }

    /// A course of esketamine; the clock stands at the start of its first visit.
    Booking visit() {
        var patient = ward.patient("70.0");
        var first = ward.scheduling.booking(ward.desk, book(patient).bookings().getFirst());
        var wait = Duration.between(ward.now(), first.place().slot().from());
        if (!wait.isNegative()) ward.move((int) wait.toMinutes() + 1);
        return first;
    }

    /// Looks again when somebody else took a place meanwhile.
    private CourseBooking.Booked book(PatientId patient) {
        for (var attempt = 0; attempt < 5; attempt++) {
            var found = ward.scheduling.findCourse(
                    ward.desk,
                    new FindCourse(patient, PROTOCOL, Ward.DENVER, ward.today(), Set.of(), LocalTime.of(8, 0), LocalTime.of(18, 0)));
            for (var proposal : found.proposals()) {
                made++;
                var answer = ward.scheduling.bookCourse(
                        ward.desk, new BookCourse("nasal-" + made, patient, PROTOCOL, Ward.DENVER, proposal.places()));
                if (answer instanceof CourseBooking.Booked booked) return booked;
            }
        }
        throw new AssertionError("no course could be booked for " + patient);
    }

    long lot() {
        made++;
        return devices("ESK" + made, DEVICES, Optional.empty());
    }

    /// Devices of 28 mg, for one patient or for whoever comes.
    long devices(String lot, int number, Optional<PatientId> labelledFor) {
        return receive(lot, number, List.of(), labelledFor);
    }

    /// One device with its serial, for this patient.
    long named(String lot, String serial, PatientId patient) {
        return receive(lot, 1, List.of(serial), Optional.of(patient));
    }

    private long receive(String lot, int number, List<String> serials, Optional<PatientId> labelledFor) {
        var stock = new ReceiveStock(
                Ward.DENVER, "esketamine", "50458002802", lot, ward.today().plusYears(1), Measure.DEVICE, new BigDecimal("28"),
                ContainerForm.DEVICE, number, BigDecimal.ONE, serials, labelledFor,
                new ReceiveStock.Invoice("INV-" + lot + "-" + ++made, ward.today(), "Front Range Supply"));
        return ((Booked.Done) ward.bean(Cabinet.class).receiveStock(ward.nurse, stock)).id();
    }

    SessionId checkedIn(Booking booking) {
        return switch (ward.treatments.checkIn(ward.desk, Ward.answers(booking))) {
            case CheckedIn.Done done -> done.session();
            case CheckedIn.NotCleared red -> red.session();
            case CheckedIn.Refused refused -> throw new AssertionError(refused.reason());
        };
    }

    /// Dosed, measured at 40 minutes and at the end, gone home after two hours and some.
    SessionId discharged(Booking booking, long lot) {
        var session = running(booking, lot);
        finish(session);
        return session;
    }

    void finish(SessionId session) {
        ward.move(35);
        vitals(session, 131, 4);
        ward.move(45);
        vitals(session, 127, 5);
        ward.move(45);
        vitals(session, 125, 5);
        ward.move(1);
        done(ward.treatments.discharge(ward.nurse, session, Ward.READY));
    }

    SessionId running(Booking booking, long lot) {
        var session = checkedIn(booking);
        done(ward.treatments.recordVitals(ward.nurse, session, new VitalSet(128, 82, 72, 98, 14, OptionalInt.empty())));
        done(ward.treatments.draw(ward.nurse, session, lot));
        done(ward.confirm(ward.other, ward.waiting(session)));
        done(ward.treatments.start(ward.nurse, session));
        ward.move(5);
        done(ward.treatments.giveDevice(ward.nurse, session));
        return session;
    }

    void vitals(SessionId session, int systolic, int sedation) {
        done(ward.treatments.recordVitals(ward.nurse, session, new VitalSet(systolic, 80, 72, 97, 14, OptionalInt.of(sedation))));
    }

    static void done(Step step) {
        if (!(step instanceof Step.Done)) throw new AssertionError("expected the step to be done: " + step);
    }

    @Override
    public void close() {
        ward.close();
    }
}
