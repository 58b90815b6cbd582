package halcyon.billing.violations;

import java.math.BigDecimal;

/// Planted: money as binary floats, in a field, a signature and a call.
class CountsInFloats {
    private final double price = 1;

    float rate() {
        return (float) price;
    }

    String text(String amount) {
        return BigDecimal.valueOf(Long.parseLong(amount)).multiply(new BigDecimal(0.1)).toString();
    }
}
