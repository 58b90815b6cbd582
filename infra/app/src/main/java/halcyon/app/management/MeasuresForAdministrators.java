package halcyon.app.management;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.inject.ExecutableMethod;
import io.micronaut.management.endpoint.EndpointSensitivityProcessor;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.security.rules.SensitiveEndpointRule;
import jakarta.inject.Singleton;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/// What the management port tells of the inside is for a token with the role of an administrator.
@Singleton
@Replaces(SensitiveEndpointRule.class)
final class MeasuresForAdministrators extends SensitiveEndpointRule {
    MeasuresForAdministrators(EndpointSensitivityProcessor sensitivity) {
        super(sensitivity);
    }

    @Override
    protected Publisher<SecurityRuleResult> checkSensitiveAuthenticated(
            HttpRequest<?> request, Authentication authentication, ExecutableMethod<?, ?> method) {
        return Mono.just(authentication.getRoles().contains("administrator") ? SecurityRuleResult.ALLOWED : SecurityRuleResult.REJECTED);
    }
}
