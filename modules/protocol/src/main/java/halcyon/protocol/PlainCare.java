package halcyon.protocol;

import halcyon.protocol.Care.Fasting;
import halcyon.protocol.Care.Form;
import halcyon.protocol.Care.Preparation;
import halcyon.protocol.Care.Steps;
import halcyon.protocol.Care.Told;
import halcyon.shared.Role;
import halcyon.shared.Route;
import java.math.BigDecimal;
import java.util.List;

/// What follows from the route where a document does not say more: actual weight, no steps, the usual preparation.
final class PlainCare {
    // Spravato label: devices of 28 mg, 5 minutes of rest between; no food 2 hours, no liquids 30 minutes before
    private static final Preparation DEVICE = new Preparation(Form.DEVICE, BigDecimal.valueOf(28), 5);
    private static final Fasting LABEL = new Fasting(120, 30);

    private PlainCare() {}

    static Care of(Route route, String drug) {
        var esketamine = route == Route.NASAL && drug.equals("esketamine");
        var fasting = esketamine ? LABEL : new Fasting(0, 0);
        return new Care(
                WeightBasis.ACTUAL,
                Steps.NONE,
                esketamine ? DEVICE : new Preparation(form(route), BigDecimal.ZERO, 0),
                fasting,
                route == Route.NONE ? List.of() : List.of(Role.PRESCRIBER, Role.NURSE),
                Told.NOTHING);
    }

    private static Form form(Route route) {
        return switch (route) {
            case IV -> Form.BAG;
            case IM -> Form.SYRINGE;
            case NASAL -> Form.SPRAY;
            case SUBLINGUAL -> Form.LOZENGE;
            case ORAL -> Form.SWALLOWED;
            case NONE -> Form.NONE;
        };
    }
}
