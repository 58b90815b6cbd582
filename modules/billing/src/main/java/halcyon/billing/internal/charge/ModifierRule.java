package halcyon.billing.internal.charge;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A modifier on a service when one of the others stands beside it; `beside` empty: always.
@MappedEntity("billing_modifier_rule")
record ModifierRule(@Id Long id, String modifier, Service onService, String beside, String program, LocalDate validFrom, @Nullable LocalDate validTo, String source) {
    boolean applies(Service service, java.util.Set<Service> onTheBill, String aProgram) {
        if (onService != service || !(program.equals("*") || program.equals(aProgram))) return false;
        return beside.isEmpty() || java.util.Arrays.stream(beside.split(" ")).map(Service::valueOf).anyMatch(onTheBill::contains);
    }
}
