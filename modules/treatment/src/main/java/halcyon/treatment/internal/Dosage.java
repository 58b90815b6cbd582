package halcyon.treatment.internal;

import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.protocol.Care;
import halcyon.protocol.WeightBasis;
import halcyon.shared.Sentence;
import halcyon.shared.Unknown;
import halcyon.treatment.DoseCalculation;
import halcyon.treatment.internal.dose.LimitRow;
import halcyon.treatment.internal.dose.OrderRow;
import halcyon.treatment.internal.rule.Amount;
import halcyon.treatment.internal.rule.DoseRule;
import halcyon.treatment.internal.rule.DoseWeight;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Optional;

/// The dose of a session: what is ordered or begins, by the weight it goes by, under both ceilings.
@Singleton
class Dosage {
    private final SessionFile file;
    private final Directory directory;
    private final OrderRow.Rows orders;
    private final LimitRow.Rows limits;
    private final Settings settings;

    Dosage(SessionFile file, Directory directory, OrderRow.Rows orders, LimitRow.Rows limits, Settings settings) {
        this.file = file;
        this.directory = directory;
        this.orders = orders;
        this.limits = limits;
        this.settings = settings;
    }

    Care.Preparation preparation(SessionRow row) {
        return file.protocol(row).care().preparation();
    }

    Optional<OrderRow> order(SessionRow row) {
        return orders.newest(row.number());
    }

    Optional<BigDecimal> patientCeiling(SessionRow row) {
        return limits.newest(row.patientId(), row.drug()).map(LimitRow::milligrams).map(Amount::tidy);
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
        return weight(row, basis(row)).map(DoseWeight::kilograms).map(rule::milligrams);
    }

    /// The refusal says which ceiling it is over, or that the weight it goes by cannot be known.
    DoseCalculation calculate(SessionRow row, LotRow lot) {
        var actual = file.patient(row)
                .weightKilograms()
                .orElseThrow(() -> new Unknown("weight on file for the patient of session " + row.session()));
        var weight = weight(row, basis(row));
        var dose = rule(row).calculate(weight.orElseGet(() -> DoseWeight.actual(actual)), Amount.tidy(lot.concentration()), lot.measure());
        if (weight.isEmpty()) return dose.refusedFor(Sentence.of("treatment.no-ideal-weight"));
        if (dose.refusal().isPresent()) return dose;
        return patientCeiling(row)
                .filter(most -> dose.milligrams().compareTo(most) > 0)
                .map(most -> dose.refusedFor(
                        Sentence.of("treatment.over-patient-ceiling", Amount.plain(dose.milligrams()), Amount.plain(most))))
                .orElse(dose);
    }

    /// Empty without a weight, and where the ideal one needs a height or a sex that is not on file.
    Optional<DoseWeight> weight(SessionRow row, WeightBasis basis) {
        var patient = file.patient(row);
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
        return new DoseRule(file.protocol(row).dose(), preparation(row), settings.rounding(file.now()), amount(row));
    }
}
