package halcyon.treatment;

import java.util.OptionalInt;

/// One set of vital signs: mmHg, beats and breaths a minute, oxygen saturation in percent, MOAA/S 0 to 5 (empty before
/// dosing). Every value is typed; nothing is carried over from the last set. The limits here are those of the instruments;
/// what is possible but unlikely is asked for once more.
public record VitalSet(int systolic, int diastolic, int heartRate, int oxygen, int respiratoryRate, OptionalInt sedation) {
    public VitalSet {
        range("systolic", systolic, 20, 350);
        range("diastolic", diastolic, 10, 250);
        range("heart rate", heartRate, 0, 300);
        range("oxygen", oxygen, 0, 100);
        range("respiratory rate", respiratoryRate, 0, 99);
        sedation.ifPresent(value -> range("MOAA/S", value, 0, 5));
        if (diastolic >= systolic) throw new IllegalArgumentException("diastolic must be below systolic");
    }

    private static void range(String what, int value, int low, int high) {
        if (value < low || value > high)
            throw new IllegalArgumentException(what + " must be " + low + " to " + high + ", got " + value);
    }
}
