package halcyon.local.doctor;

import halcyon.app.Halcyon;
import halcyon.app.MoreCommand;
import halcyon.local.Folders;
import halcyon.shared.Check;
import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;

/// Runs every check and prints one line each with the cure. Exit code 0: all well, 1: something to know, 2: something broken.
@Command(name = "doctor", description = "Look at the machine, the configuration and the invariants of the data.", mixinStandardHelpOptions = true)
public final class DoctorCommand implements MoreCommand {
    private static final Logger LOG = LoggerFactory.getLogger(DoctorCommand.class);
    private static final Map<String, Object> QUIET = Map.of("halcyon.outbox.enabled", false, "halcyon.jobs.enabled", false);

    @Override
    public Integer call() {
        var folders = Folders.ofThisClone();
        var settings = InstalledSettings.of(folders);
        var report = new Report();
        Stream.of(MachineChecks.all(folders), SignInChecks.all(folders, settings), DatabaseChecks.all(settings))
                .flatMap(List::stream)
                .forEach(report::run);
        if (report.found("database.reachable", Check.Level.FAIL)) return report.finish();

        try (ApplicationContext beans = Halcyon.withoutPages(QUIET)) {
            var invariants = new ArrayList<>(beans.getBeansOfType(Check.class));
            invariants.sort(Comparator.comparing(Check::name));
            invariants.forEach(report::run);
        } catch (RuntimeException e) {
            LOG.debug("why the application does not start", e);
            report.add("application", Check.Finding.fail(
                    "the application does not start on this configuration: " + Report.firstLine(e),
                    "see the application's log; after an upgrade that was interrupted, restore the last backup"));
        }
        return report.finish();
    }
}
