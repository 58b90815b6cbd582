package halcyon.billing.internal.x12;

import halcyon.shared.Money;
import java.util.List;
import java.util.Optional;

/// One 271: what was refused for all, and what is said of each member or dependent.
public record EligibilityAnswer(Transaction transaction, List<Rejection> rejections, List<MemberAnswer> members) {
    public EligibilityAnswer {
        rejections = List.copyOf(rejections);
        members = List.copyOf(members);
    }

    /// AAA: why no answer (AAA03), and what to do (AAA04).
    public record Rejection(String reason, String followUp) {}

    /// What is said of one person. `traces` are ours, coming back.
    public record MemberAnswer(List<String> traces, List<Rejection> rejections, List<Benefit> benefits) {
        public MemberAnswer {
            traces = List.copyOf(traces);
            rejections = List.copyOf(rejections);
            benefits = List.copyOf(benefits);
        }
    }

    /// EB: what kind of information (EB01), for which services (EB03), plan (EB05), period (EB06), amount (EB07), share (EB08),
    /// and whether inside the network (EB12: Y, N, W both).
    public record Benefit(
            String kind, List<String> services, String plan, String period, Optional<Money> amount, String share, String network) {
        public Benefit {
            services = List.copyOf(services);
        }

        /// EB01 1 to 5: active in one way or another.
        public boolean isActive() {
            return kind.matches("[1-5]");
        }

        /// EB01 6 to 8: inactive.
        public boolean isInactive() {
            return kind.matches("[6-8]");
        }
    }
}
