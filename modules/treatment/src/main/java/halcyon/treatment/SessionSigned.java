package halcyon.treatment;

import halcyon.shared.DomainEvent;
import halcyon.shared.Indication;
import halcyon.shared.PatientId;
import halcyon.shared.Route;
import halcyon.shared.SiteId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The session is signed: everything billing, outcomes and oversight need, by value. `dateOfService` is the site's date;
/// `millilitresGiven` what reached the patient at `concentration`; `observerMinutes` who watched from when to when and how
/// many patients at most at the same time. `wasted` is what was drawn and not given, in milligrams.
public record SessionSigned(
        long session,
        long booking,
        PatientId patient,
        SiteId site,
        LocalDate dateOfService,
        Indication indication,
        String diagnosis,
        Route route,
        String drug,
        String ndc,
        BigDecimal concentration,
        BigDecimal milligramsGiven,
        BigDecimal millilitresGiven,
        BigDecimal milligramsWasted,
        Instant checkedInAt,
        Instant startedAt,
        Optional<Instant> stoppedAt,
        Instant dischargedAt,
        List<Observed> observerMinutes,
        String signedBySubject,
        String signedByName,
        Optional<String> signedByNpi,
        int number,
        int of,
        String protocol,
        long protocolVersion,
        String contentHash)
        implements DomainEvent {
    /// One stretch of watching.
    public record Observed(String staff, Instant from, Instant to, int mostAtOnce) {}

    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }

    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
