package halcyon.billing.internal.charge;

import halcyon.shared.Money;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Looks the dated rules up by date of service.
@Singleton
public class RateBook {
    private final Codes codes;
    private final MinuteRules minuteRules;
    private final Fees fees;

    RateBook(Codes codes, MinuteRules minuteRules, Fees fees) {
        this.codes = codes;
        this.minuteRules = minuteRules;
        this.fees = fees;
    }

    @Transactional
    public Rates on(LocalDate day) {
        Map<Service, Rates.Code> byService = new EnumMap<>(Service.class);
        codes.on(day).forEach(row -> byService.put(row.service(), new Rates.Code(row.code(), Optional.ofNullable(row.mostUnits()), row.describeIt())));
        Map<MinuteRule, Integer> byRule = new EnumMap<>(MinuteRule.class);
        minuteRules.on(day).forEach(row -> byRule.put(row.rule(), row.minutes()));
        Map<String, Money> byCode = new HashMap<>();
        fees.on(day).forEach(row -> byCode.put(row.code(), Money.cents(row.amountCents())));
        return new Rates(byService, byRule, byCode);
    }
}
