package halcyon.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import halcyon.shared.Job;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.jdbc.DataSourceResolver;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Runs every [Job] by db-scheduler on the same database: each job in one process at a time, also after a crash.
@Singleton
final class Jobs implements ApplicationEventListener<StartupEvent> {
    private final DataSource source;
    private final DataSourceResolver resolver;
    private final List<Job> jobs;
    private final boolean enabled;
    private volatile @Nullable Scheduler scheduler;

    Jobs(DataSource source, DataSourceResolver resolver, List<Job> jobs, @Value("${halcyon.jobs.enabled:false}") boolean enabled) {
        this.source = source;
        this.resolver = resolver;
        this.jobs = List.copyOf(jobs);
        this.enabled = enabled;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        if (!enabled || jobs.isEmpty()) return;
        List<RecurringTask<?>> tasks = jobs.stream().<RecurringTask<?>>map(Jobs::task).toList();
        Scheduler started = Scheduler.create(resolver.resolve(source), List.<Task<?>>of())
                .tableName("platform_task")
                .startTasks(tasks)
                .alwaysPersistTimestampInUTC()
                .threads(2)
                .pollingInterval(Duration.ofSeconds(5))
                .build();
        started.start();
        scheduler = started;
    }

    @PreDestroy
    void stop() {
        Scheduler running = scheduler;
        if (running != null) running.stop();
    }

    private static RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every())).execute((instance, context) -> job.run());
    }
}
