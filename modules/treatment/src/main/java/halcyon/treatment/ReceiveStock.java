package halcyon.treatment;

import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Containers of one lot that come into a site's cabinet. `strength` is mg in one mL or piece, `each` the amount in one container.
/// `serials` names them all, or is empty and they are numbered; `labelledFor` keeps them for one patient.
public record ReceiveStock(
        SiteId site,
        String drug,
        String ndc,
        String lotNumber,
        LocalDate expires,
        Measure measure,
        BigDecimal strength,
        ContainerForm form,
        int containers,
        BigDecimal each,
        List<String> serials,
        Optional<PatientId> labelledFor,
        Origin origin) {
    private static final int MOST = 1000;

    public ReceiveStock {
        if (drug.isBlank()) throw new IllegalArgumentException("say which drug it is");
        if (!ndc.matches("\\d{11}"))
            throw new IllegalArgumentException("an NDC has 11 digits in 5-4-2 form without hyphens, got '" + ndc + "'");
        if (lotNumber.isBlank()) throw new IllegalArgumentException("the lot number stands on the container; it is missing");
        if (strength.signum() <= 0) throw new IllegalArgumentException("the strength must be positive");
        if (each.signum() <= 0) throw new IllegalArgumentException("the amount in a container must be positive");
        if (!form.measures().contains(measure)) throw new IllegalArgumentException("a " + form + " is not counted in " + measure);
        if (measure.isCounted() && each.stripTrailingZeros().scale() > 0)
            throw new IllegalArgumentException("pieces are counted whole, got " + each);
        if (containers < 1 || containers > MOST)
            throw new IllegalArgumentException("1 to " + MOST + " containers at a time, got " + containers);
        serials = List.copyOf(serials);
        if (!serials.isEmpty() && serials.size() != containers)
            throw new IllegalArgumentException(containers + " containers and " + serials.size() + " serial numbers");
    }

    public BigDecimal total() {
        return each.multiply(BigDecimal.valueOf(containers));
    }

    public sealed interface Origin {}

    /// 21 CFR 1304.22(a): by invoice, with the date of receipt.
    public record Invoice(String number, LocalDate receivedOn, String supplier) implements Origin {
        public Invoice {
            if (number.isBlank()) throw new IllegalArgumentException("a receipt needs its invoice number");
        }
    }

    /// What was there when the book was begun.
    public record Opening(String reason) implements Origin {
        public Opening {
            if (reason.isBlank()) throw new IllegalArgumentException("say where the opening stock comes from");
        }
    }
}
