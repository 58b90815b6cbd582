package halcyon.treatment;

import java.time.LocalDate;

/// Ends the enrolment of a patient or the certification of a site from a day on, with the reason.
public record RevokeEnrolment(long enrolment, LocalDate from, String reason) {}
