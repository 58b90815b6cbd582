package halcyon.billing.internal.charge;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a drug by a route is charged as. `overMilligrams` is the dose it begins above; `pieceMilligrams` what one piece holds when
/// the quantity is told in pieces; `tellsWaste` asks for JW or JZ: single-dose containers that are paid separately.
@MappedEntity("billing_drug_rule")
record DrugRule(
        @Id Long id, String drug, String route, String program, BigDecimal overMilligrams, Giving giving, Supply supply, String code, boolean tellsWaste,
        String ndcUnit, @Nullable BigDecimal pieceMilligrams, LocalDate validFrom, @Nullable LocalDate validTo, String source) {
    /// How it reaches the patient, as far as that is charged.
    enum Giving { INFUSION, INJECTION, NOTHING }

    /// How the drug itself is charged: under a code that says nothing by itself, a unit a milligram, or in one with the visit.
    enum Supply { UNLISTED, MILLIGRAMS, BUNDLE }

    boolean fits(String aDrug, String aRoute, String aProgram, BigDecimal milligrams) {
        return drug.equalsIgnoreCase(aDrug) && route.equals(aRoute) && (program.equals("*") || program.equals(aProgram)) && milligrams.compareTo(overMilligrams) > 0;
    }

    /// The quantity beside the NDC: millilitres, or pieces.
    BigDecimal quantity(BigDecimal milligrams, BigDecimal millilitres) {
        return pieceMilligrams == null ? millilitres : milligrams.divide(pieceMilligrams, 3, java.math.RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
