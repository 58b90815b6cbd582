package halcyon.app.edi;

import halcyon.app.Halcyon;
import halcyon.billing.Billing;
import halcyon.platform.OutboxState;
import halcyon.shared.Actor;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiFunction;

/// The application's beans for one command: no page, no jobs of its own, log lines on the error stream, so that the output
/// holds the answers and nothing else. Acts as the person of the machine.
public final class AtTheTerminal {
    private static final Duration DELIVERY = Duration.ofSeconds(10);

    private AtTheTerminal() {}

    static int run(BiFunction<Billing, Actor, Integer> work) {
        return run(Billing.class, work);
    }

    public static <V> int run(Class<V> verbs, BiFunction<V, Actor, Integer> work) {
        System.setProperty("HALCYON_LOG_TARGET", "System.err");
        System.setProperty("HALCYON_LOG", "WARN");
        try (ApplicationContext beans = Halcyon.withoutPages(Map.of("halcyon.jobs.enabled", false))) {
            int code = work.apply(beans.getBean(verbs), Actor.operator(System.getProperty("user.name")));
            beans.getBean(OutboxState.class).awaitEmpty(DELIVERY);
            return code;
        }
    }
}
