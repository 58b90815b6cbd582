package halcyon.billing.internal.x12;

import java.util.List;

/// One 999: whether a functional group we sent could be read, and what was wrong with it.
public record AcknowledgementReport(Transaction transaction, String functionalGroup, String groupControl, List<SetAnswer> sets, String groupAnswer) {
    public AcknowledgementReport {
        sets = List.copyOf(sets);
    }

    /// IK5/AK9: A accepted, E accepted with errors, P part of it; R, M, W, X are refusals.
    public static boolean accepted(String code) {
        return code.equals("A") || code.equals("E");
    }

    /// AK2 to IK5: the answer about one transaction set.
    public record SetAnswer(String control, String answer, List<String> errors) {
        public SetAnswer {
            errors = List.copyOf(errors);
        }
    }
}
