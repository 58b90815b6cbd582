package halcyon.app.signin;

import com.nimbusds.jwt.JWTClaimsSet;
import halcyon.shared.Actor;
import halcyon.shared.Language;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a token says about a person. Words that are no role of the staff and codes that are no site are passed over, so that
/// a realm can hold more than Halcyon knows; nobody becomes patient, operator or system by a token.
record Claims(Actor actor, Optional<Language> language) {
    private static final String EVERY_SITE = "*";

    static Claims of(JWTClaimsSet token) {
        return of(
                token.getSubject(),
                name(token),
                strings(token.getClaim("roles")),
                strings(token.getClaim("sites")),
                text(token.getClaim("locale")));
    }

    static Claims of(String subject, String name, Set<String> roles, Set<String> sites, @Nullable String locale) {
        var actor = new Actor(
                subject,
                name,
                roles.stream().flatMap(Claims::staffRole).collect(Collectors.toSet()),
                sites.stream().flatMap(Claims::site).collect(Collectors.toSet()),
                sites.contains(EVERY_SITE));
        return new Claims(actor, Optional.ofNullable(locale).map(tag -> Language.of(Locale.forLanguageTag(tag))));
    }

    private static Stream<Role> staffRole(String word) {
        return Stream.of(Role.values()).filter(Role::isStaff).filter(role -> role.claim().equals(word));
    }

    private static Stream<SiteId> site(String code) {
        try {
            return Stream.of(SiteId.of(code));
        } catch (IllegalArgumentException notOurs) {
            return Stream.empty();
        }
    }

    private static String name(JWTClaimsSet token) {
        var name = text(token.getClaim("name"));
        if (name != null) return name;
        var username = text(token.getClaim("preferred_username"));
        return username != null ? username : token.getSubject();
    }

    private static Set<String> strings(@Nullable Object claim) {
        if (claim instanceof Collection<?> many) return many.stream().map(String::valueOf).collect(Collectors.toSet());
        return claim == null ? Set.of() : Set.of(claim.toString());
    }

    private static @Nullable String text(@Nullable Object claim) {
        return claim instanceof String text && !text.isBlank() ? text : null;
    }
}
