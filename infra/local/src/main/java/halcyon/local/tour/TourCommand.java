package halcyon.local.tour;

import halcyon.app.Halcyon;
import halcyon.app.MoreCommand;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import picocli.CommandLine.Command;

/// `./halcyon tour`: its own process on the same database, with its own clock and its own deliveries.
@Command(name = "tour", description = "Walk the main job for one new patient and judge the end of it.", mixinStandardHelpOptions = true)
public final class TourCommand implements MoreCommand {
    @Override
    public Integer call() {
        Map<String, Object> settings =
                Map.of("halcyon.outbox.origin", "tour", "halcyon.jobs.enabled", false, "halcyon.demo.enabled", true, "logger.levels.org.flywaydb", "ERROR", "logger.levels.halcyon", "WARN");
        try (ApplicationContext beans = Halcyon.withoutPages(settings)) {
            return beans.getBean(Tour.class).walk(System.out) ? 0 : 1;
        }
    }
}
