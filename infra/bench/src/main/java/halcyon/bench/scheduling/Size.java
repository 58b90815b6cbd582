package halcyon.bench.scheduling;

/// How much is made and how often it is measured. `searched` are the numbers of sites that a search covers; `hard` sites have
/// the full calendars; `rounds` with the index, `plainRounds` with plain SQL; `courses` a client books in all
/// rounds.
record Size(int sites, int[] searched, int hard, int firstFit, int rounds, int plainRounds, int courses, int[] clients) {
    static Size of(boolean quick) {
        return quick
                ? new Size(12, new int[] {3, 12}, 4, 20, 5, 2, 3, new int[] {1, 2})
                : new Size(1000, new int[] {10, 100, 1000}, 100, 90, 300, 6, 60, new int[] {1, 8, 32});
    }

    /// Weeks of calendars filled by 60 and by 95 in a hundred.
    int halfFullWeeks() {
        return sites < 100 ? 2 : 3;
    }

    int fullWeeks() {
        return sites < 100 ? 2 : 4;
    }
}
