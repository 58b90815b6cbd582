package halcyon.treatment.internal.alarm;

import halcyon.protocol.Protocols;
import halcyon.treatment.AlertLimits;
import halcyon.treatment.internal.SessionFile;
import halcyon.treatment.internal.SessionRow;
import halcyon.treatment.internal.Settings;
import jakarta.inject.Singleton;
import java.time.Instant;

/// The alert limits of a session: protocol, settings, patient.
@Singleton
public class LimitsInForce {
    private final Protocols protocols;
    private final Settings settings;
    private final OwnLimitRow.Rows own;

    LimitsInForce(Protocols protocols, Settings settings, OwnLimitRow.Rows own) {
        this.protocols = protocols;
        this.settings = settings;
        this.own = own;
    }

    public AlertLimits of(SessionRow session, Instant now) {
        var plan = protocols.version(SessionFile.TREATMENT, session.protocolVersion()).monitoring();
        var limits = AlertLimits.of(
                plan, settings.number("alarm.unresponsive-at", now), settings.number("vitals.baseline-percent", now));
        return own.inForce(session.patientId()).map(OwnLimitRow::limits).map(limits::with).orElse(limits);
    }
}
