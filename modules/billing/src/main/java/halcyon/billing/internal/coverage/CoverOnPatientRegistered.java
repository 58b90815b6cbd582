package halcyon.billing.internal.coverage;

import halcyon.billing.Coverage;
import halcyon.directory.PatientRegistered;
import halcyon.shared.Actor;
import halcyon.shared.Heard;
import halcyon.shared.Listener;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// What was said at the call becomes the coverage from the day before registration on, so that no zone's midnight is missed.
@Singleton
final class CoverOnPatientRegistered implements Listener<PatientRegistered> {
    private final CoverageBook coverage;

    CoverOnPatientRegistered(CoverageBook coverage) {
        this.coverage = coverage;
    }

    @Override
    public Class<PatientRegistered> hears() {
        return PatientRegistered.class;
    }

    @Override
    public void on(Heard<PatientRegistered> heard) {
        PatientRegistered registered = heard.event();
        LocalDate from = LocalDate.ofInstant(heard.occurredAt(), ZoneOffset.UTC).minusDays(1);
        coverage.set(Actor.system("billing"), registered.patient(), from, said(registered));
    }

    private Coverage said(PatientRegistered registered) {
        if (registered.payer().isEmpty() || registered.memberId().isEmpty()) return new Coverage.SelfPay();
        return new Coverage.Insurer(coverage.payer(registered.payer().get()), registered.memberId().get());
    }
}
