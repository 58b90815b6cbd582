package halcyon.oversight;

import halcyon.shared.Money;
import halcyon.shared.SiteId;

/// One site's numbers beside each other. A rate carries the n it stands on; `missing` are ended courses without a final score.
public record SiteNumbers(
        SiteId site,
        String name,
        int chairs,
        int inChair,
        Rate waitDays,
        Rate cleanClaims,
        Money owedOver60Days,
        Rate response,
        int missing,
        int visitsTomorrow,
        int blockedTomorrow,
        int late) {
    /// `tenths` of the unit (days, per cent) over `n` cases; without a case there is no rate.
    public record Rate(int tenths, int n) {
        public static final Rate NONE = new Rate(0, 0);
        /// A rate on fewer cases than this is not shown: people could be recognised, and it says little.
        public static final int FEWEST = 11;

        public boolean isShown() {
            return n >= FEWEST;
        }

        /// "54.3"; a whole number without its ".0".
        public String text() {
            var sign = tenths < 0 ? "-" : "";
            int whole = Math.abs(tenths) / 10;
            int rest = Math.abs(tenths) % 10;
            return rest == 0 ? sign + whole : sign + whole + "." + rest;
        }
    }
}
