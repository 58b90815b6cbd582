package halcyon.consent;

import java.util.Optional;
import java.util.Set;

/// The patient's signature: sections agreed to, and a typed name or a drawing (SVG path data, at most 20 kB); one of the two.
/// `contentHash` is the hash of the text the page showed.
public record SignConsent(
        long request, String contentHash, Set<String> agreedSections, Optional<String> typedName, Optional<String> drawing) {}
