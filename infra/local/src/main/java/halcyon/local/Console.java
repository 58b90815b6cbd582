package halcyon.local;

import java.io.PrintStream;

/// What the person at the terminal reads. Progress goes to the error stream, so that results can be piped.
final class Console {
    private static final PrintStream PROGRESS = System.err;
    private static final long BEGAN = System.nanoTime();

    private Console() {}

    static synchronized void say(String sentence) {
        System.out.println(sentence);
    }

    static synchronized void progress(String sentence) {
        PROGRESS.printf("%5.1f s  %s%n", secondsSinceStart(), sentence);
    }

    static synchronized void warn(String sentence) {
        PROGRESS.println("warning: " + sentence);
    }

    static double secondsSinceStart() {
        return (System.nanoTime() - BEGAN) / 1e9;
    }
}
