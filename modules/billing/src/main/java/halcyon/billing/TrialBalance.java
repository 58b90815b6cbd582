package halcyon.billing;

import halcyon.shared.Money;
import java.util.List;

/// Every account's sum; debits minus credits over all is zero.
public record TrialBalance(List<Row> rows) {
    public record Row(String account, Money debit, Money credit) {}

    public boolean balances() {
        long sum = rows.stream().mapToLong(row -> row.debit().cents() - row.credit().cents()).sum();
        return sum == 0;
    }
}
