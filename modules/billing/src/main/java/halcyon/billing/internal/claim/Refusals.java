package halcyon.billing.internal.claim;

import halcyon.billing.ClaimState;
import halcyon.billing.Problem;
import halcyon.shared.Sentence;
import java.util.Optional;
import java.util.Set;

/// Why a payer said no, in our own plain words, with the cure. Codes without words of their own say their code.
public final class Refusals {
    // the adjustment reasons and status codes there are words for: `billing.denial-197`, `billing.rejection-562`
    private static final Set<String> DENIALS =
            Set.of("4", "11", "16", "18", "22", "27", "29", "31", "50", "96", "97", "109", "151", "197", "198", "204", "B7");
    private static final Set<String> REJECTIONS = Set.of("33", "97", "78", "126", "128", "145", "153", "164", "187", "218", "254", "255", "306", "496", "500", "535", "562");

    private Refusals() {}

    static Optional<Problem> of(ClaimRow claim) {
        String code = claim.reason();
        if (code == null) return Optional.empty();
        if (claim.state() == ClaimState.DENIED) return Optional.of(denial(code));
        if (claim.state() == ClaimState.REJECTED) return Optional.of(rejection(code));
        return Optional.empty();
    }

    // "CO-197": group and claim adjustment reason code
    public static Problem denial(String code) {
        String reason = code.substring(code.indexOf('-') + 1);
        return problem(code, "denial-", DENIALS.contains(reason) ? reason : "other");
    }

    // "A7:562:85": category, status code, entity; or "999:R", "TA1:001"
    private static Problem rejection(String code) {
        String[] parts = code.split(":");
        if (parts[0].equals("999") || parts[0].equals("TA1")) return problem(code, "rejection-", "file");
        String status = parts.length > 1 ? parts[1] : "";
        return problem(code, "rejection-", REJECTIONS.contains(status) ? status : "other");
    }

    private static Problem problem(String code, String kind, String word) {
        String key = "billing." + kind + word.toLowerCase(java.util.Locale.ROOT);
        return new Problem(code, Sentence.of(key, code), Sentence.of(key + "-cure", code));
    }
}
