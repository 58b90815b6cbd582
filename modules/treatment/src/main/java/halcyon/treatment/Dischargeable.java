package halcyon.treatment;

/// Modified Aldrete items 0 to 2 each (activity, respiration, circulation, consciousness, oxygen), and readiness for home.
/// `escortAcknowledged`: the escort or staff took the written advice; the patient signs nothing while dosed.
public record Dischargeable(
        int activity,
        int respiration,
        int circulation,
        int consciousness,
        int oxygen,
        boolean oriented,
        boolean steadyGait,
        boolean escortPresent,
        boolean escortAcknowledged) {}
