package halcyon.treatment;

import halcyon.protocol.Protocol;

/// The limits that raise alarms. High blood pressure and low MOAA/S count at the limit itself, the others beyond it; the
/// systolic pressure may stand `baselinePercent` from its baseline.
public record AlertLimits(
        int systolicHigh,
        int diastolicHigh,
        int systolicLow,
        int heartRateHigh,
        int heartRateLow,
        int oxygenLow,
        int oxygenCritical,
        int respiratoryRateLow,
        int sedationLow,
        int unresponsive,
        int baselinePercent) {
    /// As the protocol has them.
    public static AlertLimits of(Protocol.Monitoring plan, int unresponsive, int baselinePercent) {
        return new AlertLimits(
                plan.alertSystolicHigh(),
                plan.alertDiastolicHigh(),
                plan.alertSystolicLow(),
                plan.alertHeartRateHigh(),
                plan.alertHeartRateLow(),
                plan.alertOxygenLow(),
                plan.criticalOxygenLow(),
                plan.alertRespiratoryRateLow(),
                plan.alertSedationLow(),
                unresponsive,
                baselinePercent);
    }

    /// The patient's own limits in place of the protocol's. What is critical stays as it is.
    public AlertLimits with(OwnLimits own) {
        return new AlertLimits(
                own.systolicHigh().orElse(systolicHigh),
                own.diastolicHigh().orElse(diastolicHigh),
                own.systolicLow().orElse(systolicLow),
                own.heartRateHigh().orElse(heartRateHigh),
                own.heartRateLow().orElse(heartRateLow),
                own.oxygenLow().orElse(oxygenLow),
                oxygenCritical,
                respiratoryRateLow,
                sedationLow,
                unresponsive,
                own.baselinePercent().orElse(baselinePercent));
    }
}
