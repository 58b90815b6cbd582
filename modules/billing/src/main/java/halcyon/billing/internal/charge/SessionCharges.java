package halcyon.billing.internal.charge;

import halcyon.billing.Claim;
import halcyon.shared.TimeSlot;
import halcyon.treatment.SessionSigned;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a signed session may be charged, by route. A route without a rule earns nothing, and the check of the claim says so.
public final class SessionCharges {
    private SessionCharges() {}

    public static List<ChargedLine> of(SessionSigned session, Rates rates) {
        return switch (session.route()) {
            case IV -> withDrug(infusion(session, rates), session, rates);
            case IM -> withDrug(List.of(line(rates, Service.INJECTION, 1, List.of())), session, rates);
            case NASAL, ORAL, SUBLINGUAL, NONE -> List.of();
        };
    }

    private static List<ChargedLine> infusion(SessionSigned session, Rates rates) {
        Infusion infusion = new Infusion(session.startedAt(), session.stoppedAt());
        List<Claim.Minutes> minutes = new ArrayList<>();
        infusion.first(rates).ifPresent(slot -> minutes.add(earned(slot)));
        session.observerMinutes().forEach(watch -> minutes.add(new Claim.Minutes("observation", watch.from(), watch.to(), false)));
        if (infusion.isPush(rates)) return List.of(line(rates, Service.PUSH, 1, minutes));
        List<ChargedLine> lines = new ArrayList<>();
        lines.add(line(rates, Service.INFUSION_FIRST, 1, minutes));
        List<TimeSlot> more = infusion.moreHours(rates);
        if (!more.isEmpty()) lines.add(line(rates, Service.INFUSION_MORE, more.size(), more.stream().map(SessionCharges::earned).toList()));
        return lines;
    }

    private static Claim.Minutes earned(TimeSlot slot) {
        return new Claim.Minutes("infusion", slot.from(), slot.to(), true);
    }

    private static ChargedLine line(Rates rates, Service service, int units, List<Claim.Minutes> minutes) {
        String code = rates.code(service).code();
        return new ChargedLine(code, List.of(), "", BigDecimal.valueOf(units), rates.fee(code).times(units), Optional.empty(), minutes);
    }

    // the quantity is what was given, not what was drawn
    private static List<ChargedLine> withDrug(List<ChargedLine> services, SessionSigned session, Rates rates) {
        List<ChargedLine> lines = new ArrayList<>(services);
        Rates.Code code = rates.code(Service.UNCLASSIFIED_DRUG);
        String words = session.drug() + " " + plain(session.milligramsGiven()) + " mg " + session.route();
        lines.add(new ChargedLine(code.code(), List.of(), words, BigDecimal.ONE, rates.fee(code.code()),
                Optional.of(new ChargedLine.Given(Ndc.eleven(session.ndc()).orElse(session.ndc()), session.millilitresGiven())), List.of()));
        return lines;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
