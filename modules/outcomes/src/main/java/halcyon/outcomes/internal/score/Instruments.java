package halcyon.outcomes.internal.score;

import halcyon.outcomes.Instrument;
import halcyon.shared.Json;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;

/// The scales that ship with their wording. What stands in the files is shown word by word, in a language completely or not
/// at all.
@Singleton
public final class Instruments {
    public static final String PHQ_9 = "phq-9";
    public static final String GAD_7 = "gad-7";
    public static final String PCL_5 = "pcl-5";
    public static final String C_SSRS = "c-ssrs-screener";
    public static final String NEXT_DAY = "next-day";

    private final Map<String, Instrument> shelf = new LinkedHashMap<>();

    public Instruments(Json json) {
        for (var id : new String[] {PHQ_9, GAD_7, PCL_5, C_SSRS, NEXT_DAY})
            shelf.put(id, json.read(ScoringRules.text("/instruments/" + id + ".json"), Instrument.class));
    }

    public Instrument get(String id) {
        var found = shelf.get(id);
        if (found == null) throw new IllegalArgumentException("no instrument '" + id + "'; there are " + shelf.keySet());
        return found;
    }
}
