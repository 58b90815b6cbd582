package halcyon.billing.internal.code;

import halcyon.billing.CodesLoaded;
import halcyon.shared.Sentence;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/// A row that was left out; of its words the first two arguments, kept with a tab between.
@MappedEntity("billing_code_fault")
record FaultRow(@Id @GeneratedValue @Nullable Long id, long loadId, int line, int place, String sentence, String argument) {
    private static final int LONGEST = 200;

    static FaultRow of(long load, CodesLoaded.Fault fault) {
        String words = String.join("\t", fault.reason().arguments());
        return new FaultRow(null, load, fault.line(), fault.column(), fault.reason().key(), words.substring(0, Math.min(LONGEST, words.length())));
    }

    CodesLoaded.Fault fault() {
        return new CodesLoaded.Fault(line, place, Sentence.of(sentence, (Object[]) argument.split("\t", -1)));
    }
}
