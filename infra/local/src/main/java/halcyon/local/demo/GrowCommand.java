package halcyon.local.demo;

import halcyon.app.Halcyon;
import halcyon.app.MoreCommand;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import picocli.CommandLine.Command;

/// Grows the demo network in a process of its own, whose clock may run through the past while the application serves.
@Command(name = "grow", description = "Grow the demo network up to now.", hidden = true)
public final class GrowCommand implements MoreCommand {
    @Override
    public Integer call() {
        Map<String, Object> settings = Map.of("halcyon.outbox.origin", "demo", "halcyon.jobs.enabled", false, "halcyon.demo.enabled", true);
        try (ApplicationContext beans = Halcyon.withoutPages(settings)) {
            beans.getBean(Growth.class).grow();
            return 0;
        }
    }
}
