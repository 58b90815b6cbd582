package halcyon.treatment;

import halcyon.shared.Language;

/// The patient as found ready to leave: modified Aldrete, ready for home, who takes the patient, who took the advice.
public record Dischargeable(Aldrete aldrete, Home home, Ride ride, Advice advice) {
    /// Ready for home: oriented to person, place and time, steady gait, nausea controlled.
    public record Home(boolean person, boolean place, boolean time, boolean steadyGait, boolean nauseaControlled) {
        public static Home ready() {
            return new Home(true, true, true, true, true);
        }
    }

    /// Who takes the patient home: here by name, or a driver who can be reached by phone while staff walk the patient out.
    public record Ride(How how, String name, String phone) {}

    public enum How {
        NOBODY,
        HERE,
        REACHABLE
    }

    /// The written advice in the patient's language, acknowledged by the escort or by staff; the patient signs nothing.
    public record Advice(Language language, By by, String name) {}

    public enum By {
        NOBODY,
        ESCORT,
        STAFF
    }
}
