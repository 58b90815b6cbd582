package halcyon.billing.internal.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import halcyon.shared.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryTest {
    @Test
    void cannotExistOutOfBalance() {
        assertThrows(IllegalArgumentException.class, () -> entry(Leg.of(Account.CASH, Money.cents(100), "x"), Leg.of(Account.REVENUE, Money.cents(-99), "x")));
    }

    @Test
    void leavesOutLegsOfNothing() {
        Entry entry = entry(Leg.of(Account.CASH, Money.cents(100), "x"), Leg.of(Account.INTEREST, Money.ZERO, "x"), Leg.of(Account.REVENUE, Money.cents(-100), "x"));

        assertEquals(2, entry.legs().size());
    }

    private static Entry entry(Leg... legs) {
        return new Entry("test", Entry.Kind.CHARGE, "test", List.of(legs));
    }
}
