package halcyon.billing;

import java.util.Optional;

/// Corrects a draft; what is empty stays as it is.
public record AmendClaim(ClaimId claim, Optional<String> diagnosis, Optional<String> memberId, Optional<String> authorization, Optional<String> renderingNpi) {
    public AmendClaim {
        fits("diagnosis", diagnosis, 10);
        fits("member id", memberId, 80);
        fits("authorization number", authorization, 50);
        fits("NPI", renderingNpi, 10);
    }

    private static void fits(String what, Optional<String> value, int longest) {
        if (value.map(String::length).orElse(0) > longest) throw new IllegalArgumentException("the " + what + " has at most " + longest + " characters");
    }
}
