package halcyon.billing.internal.charge;

import halcyon.shared.Money;
import java.util.Map;
import java.util.Optional;

/// Codes, minutes and fees as they stand on one day.
public record Rates(Map<Service, Code> codes, Map<MinuteRule, Integer> minutes, Map<String, Money> fees) {
    /// The code behind a service; `mostUnits` a payer accepts on a day; `describeIt` when the code says nothing by itself.
    public record Code(String code, Optional<Integer> mostUnits, boolean describeIt) {}

    public Rates {
        codes = Map.copyOf(codes);
        minutes = Map.copyOf(minutes);
        fees = Map.copyOf(fees);
    }

    public Code code(Service service) {
        Code code = codes.get(service);
        if (code == null) throw new IllegalStateException("no code is set for " + service + " on that day");
        return code;
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
        return codes.values().stream().anyMatch(one -> one.code().equals(code) && one.describeIt());
    }

    public Optional<Integer> mostUnits(String code) {
        return codes.values().stream().filter(one -> one.code().equals(code)).findFirst().flatMap(Code::mostUnits);
    }

    public boolean knows(String code) {
        return codes.values().stream().anyMatch(one -> one.code().equals(code));
    }
}
