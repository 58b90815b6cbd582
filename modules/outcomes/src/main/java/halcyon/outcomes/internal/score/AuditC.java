package halcyon.outcomes.internal.score;

/// AUDIT-C: the sum of three items is positive from 4 on for men, from 3 on for everyone else. The wording does not ship
/// (its licence statements contradict each other); a clinician asks and enters the sum.
public final class AuditC {
    private static final int MEN = 4;
    private static final int OTHERS = 3;

    private AuditC() {}

    /// `sex` is the X12 code F, M or U.
    public static boolean positive(int total, String sex) {
        return total >= ("M".equals(sex) ? MEN : OTHERS);
    }
}
