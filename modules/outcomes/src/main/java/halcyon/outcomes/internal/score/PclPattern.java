package halcyon.outcomes.internal.score;

import java.util.Map;
import java.util.stream.IntStream;

/// The PCL-5's clusters and the provisional DSM-5 pattern: at least one B, one C, two D and two E item rated moderate or more.
public record PclPattern(int b, int c, int d, int e, boolean dsm5) {
    private static final int ENDORSED = 2;

    public static PclPattern of(Map<String, Integer> answers) {
        boolean pattern = endorsed(answers, 1, 5) >= 1
                && endorsed(answers, 6, 7) >= 1
                && endorsed(answers, 8, 14) >= 2
                && endorsed(answers, 15, 20) >= 2;
        return new PclPattern(sum(answers, 1, 5), sum(answers, 6, 7), sum(answers, 8, 14), sum(answers, 15, 20), pattern);
    }

    private static int sum(Map<String, Integer> answers, int from, int to) {
        return IntStream.rangeClosed(from, to).map(item -> at(answers, item)).sum();
    }

    private static long endorsed(Map<String, Integer> answers, int from, int to) {
        return IntStream.rangeClosed(from, to).filter(item -> at(answers, item) >= ENDORSED).count();
    }

    private static int at(Map<String, Integer> answers, int item) {
        return answers.getOrDefault(Integer.toString(item), 0);
    }
}
