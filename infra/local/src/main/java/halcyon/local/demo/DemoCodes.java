package halcyon.local.demo;

import halcyon.billing.CodeKind;
import halcyon.billing.Codes;
import halcyon.billing.LoadCodes;
import halcyon.shared.Actor;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/// Small code tables of our own making, in the publishers' forms, so that the demo network has something to look up.
@Singleton
class DemoCodes {
    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    private final Codes codes;

    DemoCodes(Codes codes) {
        this.codes = codes;
    }

    void load(Actor maker) {
        load(maker, CodeKind.ICD10CM, "icd10cm-order.txt");
        load(maker, CodeKind.HCPCS, "hcpcs.txt");
        load(maker, CodeKind.NCCI, "ncci-pairs.txt");
        load(maker, CodeKind.MUE, "mue.csv");
        load(maker, CodeKind.POS, "places.csv");
        load(maker, CodeKind.TAXONOMY, "taxonomy.csv");
    }

    private void load(Actor maker, CodeKind kind, String name) {
        try (var file = DemoCodes.class.getResourceAsStream("/codes/" + name)) {
            if (file == null) throw new IllegalStateException("the file codes/" + name + " is missing");
            codes.loadCodes(maker, new LoadCodes(kind, FROM, name, file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
