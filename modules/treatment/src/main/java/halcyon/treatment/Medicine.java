package halcyon.treatment;

import java.util.Locale;

/// A class of medicines that adds to what the drug does: to sedation and slow breathing, or to blood pressure.
public enum Medicine {
    BENZODIAZEPINE,
    /// Any other medicine that sedates.
    SEDATIVE_HYPNOTIC,
    OPIOID,
    PSYCHOSTIMULANT,
    MAOI;

    /// "sedative-hypnotic": as gates, sentences and the monitoring form call it.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
