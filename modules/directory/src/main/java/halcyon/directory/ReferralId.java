package halcyon.directory;

/// One call that became a referral.
public record ReferralId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
