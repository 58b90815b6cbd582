package halcyon.app.management;

import halcyon.platform.DemoClock;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Moves the demo's clock forward, as the journey does between two questionnaires. Exists with demo data only; sessions and
/// signatures go by the real time all the same.
@Controller("/demo")
@Requires(property = "halcyon.demo.enabled", value = "true")
@Secured("administrator")
class ClockEndpoint {
    private static final Logger LOG = LoggerFactory.getLogger(ClockEndpoint.class);
    private static final Duration FARTHEST = Duration.ofDays(400);
    private final DemoClock demo;
    private final Clock clock;

    ClockEndpoint(DemoClock demo, Clock clock) {
        this.demo = demo;
        this.clock = clock;
    }

    /// `{"advance":"P7D"}`: an ISO 8601 duration of at most 400 days, forward only. Answers the time it is then.
    @Post("/clock")
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<Map<String, String>> advance(@Body Map<String, String> asked) {
        try {
            var by = Duration.parse(asked.getOrDefault("advance", ""));
            if (by.isNegative() || by.isZero() || by.compareTo(FARTHEST) > 0) return refused();
            demo.advance(by);
            LOG.info("the demo's clock was moved by {}", by);
            return HttpResponse.ok(Map.of("now", clock.instant().toString()));
        } catch (DateTimeParseException malformed) {
            return refused();
        }
    }

    private static HttpResponse<Map<String, String>> refused() {
        return HttpResponse.badRequest(Map.of("refused", "advance is an ISO 8601 duration such as P7D, forward, at most P400D"));
    }
}
