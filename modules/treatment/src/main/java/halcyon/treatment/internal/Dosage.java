package halcyon.treatment.internal;

import halcyon.clearance.Clearances;
import halcyon.clearance.Limit;
import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.protocol.Care;
import halcyon.protocol.Protocol;
import halcyon.protocol.WeightBasis;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.shared.Unknown;
import halcyon.treatment.DoseCalculation;
import halcyon.treatment.NextDose;
import halcyon.treatment.internal.dose.LimitRow;
import halcyon.treatment.internal.dose.OrderRow;
import halcyon.treatment.internal.rule.Amount;
import halcyon.treatment.internal.rule.DoseRule;
import halcyon.treatment.internal.rule.DoseWeight;
import halcyon.treatment.internal.rule.Rounding;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The dose of a session: what is ordered or begins, by the weight it goes by, under both ceilings.
@Singleton
class Dosage {
    private final SessionFile file;
    private final Directory directory;
    private final OrderRow.Rows orders;
    private final LimitRow.Rows limits;
    private final Clearances clearances;
    private final Settings settings;

    Dosage(
            SessionFile file,
            Directory directory,
            OrderRow.Rows orders,
            LimitRow.Rows limits,
            Clearances clearances,
            Settings settings) {
        this.file = file;
        this.directory = directory;
        this.orders = orders;
        this.limits = limits;
        this.clearances = clearances;
        this.settings = settings;
    }

    Care.Preparation preparation(SessionRow row) {
        return file.protocol(row).care().preparation();
    }

    Optional<OrderRow> order(SessionRow row) {
        return orders.newest(row.number());
    }

    Optional<BigDecimal> patientCeiling(SessionRow row) {
        return patientCeiling(row.patient(), file.protocol(row));
    }

    /// The lower of what the signed consent agrees to and what a prescriber wrote down since.
    Optional<BigDecimal> patientCeiling(PatientId patient, Protocol protocol) {
        var written = limits.newest(patient.value(), protocol.drug()).map(LimitRow::milligrams);
        var signed = clearances.doseCeiling(SessionFile.TREATMENT, patient, protocol.id()).map(Limit.Ceiling::milligrams);
        return Stream.of(written, signed).flatMap(Optional::stream).min(BigDecimal::compareTo).map(Amount::tidy);
    }

    WeightBasis basis(SessionRow row) {
        return order(row).map(OrderRow::basis).orElseGet(() -> file.protocol(row).care().basis());
    }

    /// mg/kg, or milligrams where amounts are fixed.
    BigDecimal amount(SessionRow row) {
        var plan = file.protocol(row).dose();
        var ordered = order(row).map(order -> order.perKilogram() != null ? order.perKilogram() : order.fixedMilligrams());
        return Amount.tidy(ordered.orElseGet(() -> DoseRule.beginning(plan)));
    }

    /// Milligrams as they stand now; empty as long as a dose by weight has no weight.
    Optional<BigDecimal> milligrams(SessionRow row) {
        var rule = rule(row);
        if (!rule.byWeight()) return Optional.of(rule.milligrams(BigDecimal.ZERO));
        return weight(row.patient(), basis(row)).map(DoseWeight::kilograms).map(rule::milligrams);
    }

    /// The refusal says which ceiling it is over, or that the weight it goes by cannot be known.
    DoseCalculation calculate(SessionRow row, LotRow lot) {
        var actual = file.patient(row)
                .weightKilograms()
                .orElseThrow(() -> new Unknown("weight on file for the patient of session " + row.session()));
        var weight = weight(row.patient(), basis(row));
        var dose = rule(row).calculate(weight.orElseGet(() -> DoseWeight.actual(actual)), Amount.tidy(lot.concentration()), lot.measure());
        if (weight.isEmpty()) return dose.refusedFor(Sentence.of("treatment.no-ideal-weight"));
        if (dose.refusal().isPresent()) return dose;
        return overPatientCeiling(dose.milligrams(), patientCeiling(row)).map(dose::refusedFor).orElse(dose);
    }

    /// Amount by amount, by each weight a dose can go by, with its arithmetic and the ceiling it is over.
    List<NextDose.Offer> offers(PatientId patient, DoseBounds bounds) {
        var most = patientCeiling(patient, bounds.protocol());
        var rounding = settings.rounding(file.now());
        var bases = bounds.byWeight() ? List.of(WeightBasis.values()) : List.of(WeightBasis.ACTUAL);
        return bases.stream().flatMap(basis -> offers(patient, bounds, basis, most, rounding)).toList();
    }

    private Stream<NextDose.Offer> offers(
            PatientId patient, DoseBounds bounds, WeightBasis basis, Optional<BigDecimal> most, Rounding rounding) {
        var weight = bounds.byWeight() ? weight(patient, basis) : Optional.of(DoseWeight.actual(BigDecimal.ZERO));
        return bounds.amounts().stream().map(amount -> weight.map(by -> offer(rule(bounds.protocol(), amount, rounding), basis, amount, by, most))
                .orElseGet(() -> new NextDose.Offer(
                        basis, amount, Optional.empty(), List.of(), Optional.of(unknown(basis)))));
    }

    private static Sentence unknown(WeightBasis basis) {
        return Sentence.of(basis == WeightBasis.ACTUAL ? "treatment.no-weight-yet" : "treatment.no-ideal-weight");
    }

    private static NextDose.Offer offer(
            DoseRule rule, WeightBasis basis, BigDecimal amount, DoseWeight weight, Optional<BigDecimal> most) {
        var milligrams = Amount.tidy(rule.milligrams(weight.kilograms()));
        var refusal = rule.overCeiling(milligrams).or(() -> overPatientCeiling(milligrams, most));
        return new NextDose.Offer(basis, amount, Optional.of(milligrams), rule.arithmetic(weight), refusal);
    }

    private static Optional<Sentence> overPatientCeiling(BigDecimal milligrams, Optional<BigDecimal> ceiling) {
        return ceiling.filter(most -> milligrams.compareTo(most) > 0)
                .map(most -> Sentence.of("treatment.over-patient-ceiling", Amount.plain(milligrams), Amount.plain(most)));
    }

    /// Empty without a weight, and where the ideal one needs a height or a sex that is not on file.
    Optional<DoseWeight> weight(PatientId id, WeightBasis basis) {
        var patient = directory.patient(SessionFile.TREATMENT, id);
        var actual = patient.weightKilograms();
        if (actual.isEmpty()) return Optional.empty();
        if (basis == WeightBasis.ACTUAL) return actual.map(DoseWeight::actual);
        return ideal(patient, actual.get(), basis);
    }

    private Optional<DoseWeight> ideal(Patient patient, BigDecimal actual, WeightBasis basis) {
        var centimetres = directory.heightCentimetres(SessionFile.TREATMENT, patient.id());
        if (centimetres.isEmpty()) return Optional.empty();
        return DoseWeight.of(basis, actual, patient.sex(), centimetres.getAsInt(), settings.idealWeight(file.now()));
    }

    private DoseRule rule(SessionRow row) {
        return rule(file.protocol(row), amount(row), settings.rounding(file.now()));
    }

    private static DoseRule rule(Protocol protocol, BigDecimal amount, Rounding rounding) {
        return new DoseRule(protocol.dose(), protocol.care().preparation(), rounding, amount);
    }
}
