package halcyon.protocol;

import halcyon.shared.Role;
import java.math.BigDecimal;
import java.util.List;

/// How a dose is chosen and prepared, for how long the patient has not eaten or drunk, who must be present, and what the patient
/// is told.
public record Care(WeightBasis basis, Steps steps, Preparation preparation, Fasting fasting, List<Role> present, Told told) {
    public Care {
        present = List.copyOf(present);
    }

    /// Between which amounts per kilogram a prescriber may step up and down, and by how much at once.
    public record Steps(BigDecimal lowest, BigDecimal highest, BigDecimal by) {
        /// The dose stays where it begins.
        public static final Steps NONE = new Steps(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

        public boolean allowed() {
            return by.signum() > 0;
        }
    }

    /// In what the drug is given. A device or lozenge holds `unitMilligrams`; between two devices the patient rests.
    public record Preparation(Form form, BigDecimal unitMilligrams, int restMinutes) {}

    /// Minutes without food and without drink before the dose; zero asks for none.
    public record Fasting(int foodMinutes, int drinkMinutes) {}

    /// What the patient is told before the dose, in both languages.
    public record Told(String en, String es) {
        public static final Told NOTHING = new Told("", "");
    }

    public enum Form {
        /// Made up in a bag; a pump runs it.
        BAG,
        SYRINGE,
        /// Sprays a fixed amount by itself.
        DEVICE,
        SPRAY,
        LOZENGE,
        SWALLOWED,
        /// Nothing is given.
        NONE;

        /// Whether it flows over time, so that it can be paused and stopped.
        public boolean flows() {
            return this == BAG;
        }

        /// Whether it is measured in millilitres into a syringe or bag, so that a strong vial must be diluted first.
        public boolean isInjected() {
            return this == BAG || this == SYRINGE;
        }
    }
}
