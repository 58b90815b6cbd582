package halcyon.treatment.internal;

import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.treatment.AdverseCase;
import halcyon.treatment.AdverseEvents;
import halcyon.treatment.Observation;
import halcyon.treatment.Observations;
import halcyon.treatment.PastDose;
import halcyon.treatment.internal.discharge.ReadinessLog;
import halcyon.treatment.internal.rule.Amount;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// What the doses of a patient did, session by session.
@Singleton
class DoseHistory {
    private static final int HUNDREDTHS = 2;

    private final SessionRows sessions;
    private final SessionPictures pictures;
    private final DoseRows doses;
    private final VitalsRows vitals;
    private final Observations observations;
    private final AdverseEvents adverse;
    private final ReadinessLog readiness;

    DoseHistory(
            SessionRows sessions,
            SessionPictures pictures,
            DoseRows doses,
            VitalsRows vitals,
            Observations observations,
            AdverseEvents adverse,
            ReadinessLog readiness) {
        this.sessions = sessions;
        this.pictures = pictures;
        this.doses = doses;
        this.vitals = vitals;
        this.observations = observations;
        this.adverse = adverse;
        this.readiness = readiness;
    }

    List<PastDose> of(Actor actor, PatientId patient) {
        return sessions.dosed(patient.value()).stream()
                .filter(row -> actor.mayWorkAt(row.site()))
                .flatMap(row -> doses.findById(row.number()).map(dose -> past(actor, row, dose)).stream())
                .toList();
    }

    private PastDose past(Actor actor, SessionRow row, DoseRow dose) {
        var session = row.session();
        var given = pictures.given(row, dose);
        return new PastDose(
                session,
                row.site(),
                row.courseNumber(),
                row.courseOf(),
                row.started(),
                row.drug(),
                row.route(),
                Amount.tidy(dose.milligrams()),
                given,
                perKilogram(given.orElse(dose.milligrams()), dose.kilograms()),
                observations.dissociationScores(actor, session).stream().mapToInt(taken -> taken.score().total()).max(),
                observations.observations(actor, session).stream().map(Observation::kind).distinct().sorted().toList(),
                adverse.adverseEventsOf(actor, session).stream().map(AdverseCase::event).toList(),
                extremes(vitals.of(row.number()).stream().filter(VitalsRow::counts).toList()),
                readiness.of(row).minutesFromStart());
    }

    private static Optional<BigDecimal> perKilogram(BigDecimal milligrams, BigDecimal kilograms) {
        if (kilograms.signum() <= 0) return Optional.empty();
        return Optional.of(milligrams.divide(kilograms, HUNDREDTHS, RoundingMode.HALF_UP));
    }

    private static Optional<PastDose.Extremes> extremes(List<VitalsRow> sets) {
        if (sets.isEmpty()) return Optional.empty();
        return Optional.of(new PastDose.Extremes(
                least(sets, VitalsRow::systolic),
                most(sets, VitalsRow::systolic),
                most(sets, VitalsRow::diastolic),
                least(sets, VitalsRow::heartRate),
                most(sets, VitalsRow::heartRate),
                least(sets, VitalsRow::oxygen),
                least(sets, VitalsRow::respiratoryRate),
                sedation(sets),
                Math.toIntExact(sets.stream().filter(set -> !set.alertWords().isEmpty()).count())));
    }

    private static int least(List<VitalsRow> sets, ToIntFunction<VitalsRow> value) {
        return sets.stream().mapToInt(value).min().orElseThrow();
    }

    private static int most(List<VitalsRow> sets, ToIntFunction<VitalsRow> value) {
        return sets.stream().mapToInt(value).max().orElseThrow();
    }

    private static OptionalInt sedation(List<VitalsRow> sets) {
        return sets.stream().map(VitalsRow::sedation).flatMap(Stream::ofNullable).mapToInt(Integer::intValue).min();
    }
}
