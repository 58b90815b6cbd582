package halcyon.local.tour;

import java.io.PrintStream;

/// Prints the tour: a heading per step, what happened, what was refused and why, and the judgement at the end.
final class Teller {
    private final PrintStream out;
    private boolean allHold = true;

    Teller(PrintStream out) {
        this.out = out;
    }

    void step(int number, String who, String what) {
        out.printf("%n%d. %s (%s)%n", number, what, who);
    }

    void say(String text, Object... values) {
        out.println("   " + text.formatted(values));
    }

    void refused(Object reason) {
        out.println("   refused, as it must be: " + reason);
    }

    void file(String title, byte[] bytes) {
        out.println("   " + title);
        new String(bytes, java.nio.charset.StandardCharsets.US_ASCII).replace("~", "~\n").lines().filter(line -> !line.isBlank()).forEach(line -> out.println("     " + line.strip()));
    }

    void judge(String claim, boolean holds) {
        allHold &= holds;
        out.printf("   %s %s%n", holds ? "ok  " : "FAIL", claim);
    }

    boolean allHold() {
        return allHold;
    }
}
