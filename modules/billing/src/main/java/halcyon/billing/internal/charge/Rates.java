package halcyon.billing.internal.charge;

import halcyon.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Codes, minutes, fees and rules as they stand on one day.
public record Rates(List<Code> codes, Map<MinuteRule, Integer> minutes, Map<String, Money> fees, Rules rules) {
    /// The code behind a service by a program's rules, "*" for all; `mostUnits` a payer accepts on a day; `describeIt` when the
    /// code says nothing by itself.
    public record Code(Service service, String program, String code, Optional<Integer> mostUnits, boolean describeIt) {}

    public Rates {
        codes = List.copyOf(codes);
        minutes = Map.copyOf(minutes);
        fees = Map.copyOf(fees);
    }

    Code code(Service service, String program) {
        return codes.stream()
                .filter(code -> code.service() == service && (code.program().equals("*") || code.program().equals(program)))
                .max(java.util.Comparator.comparingInt(code -> code.program().equals("*") ? 0 : 1))
                .orElseThrow(() -> new IllegalStateException("no code is set for " + service + " on that day"));
    }

    public int minutes(MinuteRule rule) {
        Integer value = minutes.get(rule);
        if (value == null) throw new IllegalStateException("no minutes are set for " + rule + " on that day");
        return value;
    }

    /// What one unit costs; nothing when no fee is set, which the check of the claim then says.
    public Money fee(String code) {
        return fees.getOrDefault(code, Money.ZERO);
    }

    public boolean mustDescribe(String code) {
        return codes.stream().anyMatch(one -> one.code().equals(code) && one.describeIt());
    }

    public Optional<Integer> mostUnits(String code) {
        return codes.stream().filter(one -> one.code().equals(code)).findFirst().flatMap(Code::mostUnits);
    }

    public boolean knows(String code) {
        return codes.stream().anyMatch(one -> one.code().equals(code)) || rules.codes().contains(code);
    }
}
