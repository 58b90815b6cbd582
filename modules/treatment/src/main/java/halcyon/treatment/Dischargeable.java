package halcyon.treatment;

/// Modified Aldrete items 0 to 2 each (activity, respiration, circulation, consciousness, oxygen), and readiness for home.
/// `escortAcknowledged`: the escort or staff took the written advice; the patient signs nothing while dosed.
public record Dischargeable(
        int activity,
        int respiration,
        int circulation,
        int consciousness,
        int oxygen,
        boolean oriented,
        boolean steadyGait,
        boolean escortPresent,
        boolean escortAcknowledged) {
    public Dischargeable {
        item("activity", activity);
        item("respiration", respiration);
        item("circulation", circulation);
        item("consciousness", consciousness);
        item("oxygen", oxygen);
    }

    /// The modified Aldrete sum, 0 to 10.
    public int aldrete() {
        return activity + respiration + circulation + consciousness + oxygen;
    }

    private static void item(String what, int value) {
        if (value < 0 || value > 2) throw new IllegalArgumentException(what + " must be 0 to 2, got " + value);
    }
}
