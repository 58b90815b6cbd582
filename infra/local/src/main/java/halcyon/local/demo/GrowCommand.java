package halcyon.local.demo;

import halcyon.app.Halcyon;
import halcyon.app.MoreCommand;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Grows the demo network in a process of its own, whose clock may run through the past while the application serves.
@Command(name = "grow", description = "Grow the demo network up to now.", hidden = true)
public final class GrowCommand implements MoreCommand {
    @Option(names = "--clinics-only", description = "Clinics with their people, rotas and shelves, but no patients.")
    private boolean clinicsOnly;

    @Override
    public Integer call() {
        Map<String, Object> settings = Map.of("halcyon.outbox.origin", "demo", "halcyon.jobs.enabled", false, "halcyon.demo.enabled", true, "logger.levels.org.flywaydb", "ERROR");
        try (ApplicationContext beans = Halcyon.withoutPages(settings)) {
            Growth growth = beans.getBean(Growth.class);
            if (clinicsOnly) growth.openClinics();
            if (!clinicsOnly) growth.grow();
            return 0;
        }
    }
}
