package halcyon.treatment;

/// The modified Aldrete items, 0 to 2 each.
public record Aldrete(int activity, int respiration, int circulation, int consciousness, int oxygen) {
    public Aldrete {
        item("activity", activity);
        item("respiration", respiration);
        item("circulation", circulation);
        item("consciousness", consciousness);
        item("oxygen", oxygen);
    }

    /// The sum, 0 to 10.
    public int sum() {
        return activity + respiration + circulation + consciousness + oxygen;
    }

    private static void item(String what, int value) {
        if (value < 0 || value > 2) throw new IllegalArgumentException(what + " must be 0 to 2, got " + value);
    }
}
