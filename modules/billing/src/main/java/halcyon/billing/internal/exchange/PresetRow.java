package halcyon.billing.internal.exchange;

import halcyon.billing.Clearinghouse;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.List;
import org.jspecify.annotations.Nullable;

@MappedEntity("billing_clearinghouse_preset")
record PresetRow(@Id @GeneratedValue @Nullable Long id, String name, String upFolder, String downFolders, String fileName, boolean wantsPgp, String source) {
    Clearinghouse.Preset preset() {
        return new Clearinghouse.Preset(name, upFolder, List.of(downFolders.split(" +")), fileName, wantsPgp, source);
    }
}
