package halcyon.clearance;

import halcyon.shared.PatientId;
import halcyon.shared.Route;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/// The facts a gate may need, in nobody's words: who, where, when, watched by whom, why, which drug and how much.
/// `purpose` is "treatment", "assessment" or "crisis"; `protocolVersion` is the id of the signed document, `booking` and
/// `session` are ids of their modules where they exist already.
public record Subject(
        PatientId patient,
        SiteId site,
        TimeSlot slot,
        Set<StaffId> staff,
        String purpose,
        Route route,
        String drug,
        Optional<BigDecimal> doseMilligrams,
        Optional<Long> protocolVersion,
        Optional<Long> booking,
        Optional<Long> session) {
    public static final String TREATMENT = "treatment";
    public static final String ASSESSMENT = "assessment";
    public static final String CRISIS = "crisis";

    public Subject {
        staff = Set.copyOf(staff);
    }
}
