package halcyon.billing.internal.charge;

import halcyon.directory.Payer;
import halcyon.shared.Money;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Looks the dated rules up by date of service.
@Singleton
public class RateBook {
    private static final String MEDICARE_PART_B = "MB"; // SBR09
    private final ServiceCodes codes;
    private final MinuteRules minuteRules;
    private final Fees fees;
    private final RuleBook rules;
    private final PayerPrograms programs;

    RateBook(ServiceCodes codes, MinuteRules minuteRules, Fees fees, RuleBook rules, PayerPrograms programs) {
        this.codes = codes;
        this.minuteRules = minuteRules;
        this.fees = fees;
        this.rules = rules;
        this.programs = programs;
    }

    @Transactional
    public Rates on(LocalDate day) {
        List<Rates.Code> listed = codes.on(day).stream()
                .map(row -> new Rates.Code(row.service(), row.program(), row.code(), Optional.ofNullable(row.mostUnits()), row.describeIt()))
                .toList();
        Map<MinuteRule, Integer> byRule = new EnumMap<>(MinuteRule.class);
        minuteRules.on(day).forEach(row -> byRule.put(row.rule(), row.minutes()));
        Map<String, Money> byCode = new HashMap<>();
        fees.on(day).forEach(row -> byCode.put(row.code(), Money.cents(row.amountCents())));
        return new Rates(listed, byRule, byCode, rules.on(day));
    }

    /// Whose rules the payer follows on the day: Medicare's its own, others' the common ones unless a row says else.
    @Transactional
    public String program(Payer payer, LocalDate day) {
        Map<Long, String> own = programs.on(day).stream().collect(Collectors.toMap(PayerProgram::payerId, PayerProgram::program, (first, second) -> second));
        return own.getOrDefault(payer.id(), payer.filingIndicator().equals(MEDICARE_PART_B) ? "MEDICARE" : "OTHER");
    }
}
