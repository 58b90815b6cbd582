package halcyon.clearance.internal;

import halcyon.clearance.Checkpoint;
import halcyon.clearance.GateSetting;
import halcyon.clearance.Weight;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The weights in force on one date. The row of the purpose itself comes before the row for any purpose.
final class Weights {
    static final String ANY_PURPOSE = "any";

    private final Map<Key, Weight> byKey = new HashMap<>();

    Weights(List<GateSetting> settings) {
        for (var setting : settings) byKey.put(new Key(setting.gate(), setting.checkpoint(), setting.purpose()), setting.weight());
    }

    /// A gate that no setting names is hard: nobody has decided that it may be passed.
    Weight of(String gate, Checkpoint checkpoint, String purpose) {
        var own = byKey.get(new Key(gate, checkpoint, purpose));
        if (own != null) return own;
        return byKey.getOrDefault(new Key(gate, checkpoint, ANY_PURPOSE), Weight.HARD);
    }

    private record Key(String gate, Checkpoint checkpoint, String purpose) {}
}
