package halcyon.app.codes;

import halcyon.app.edi.AtTheTerminal;
import halcyon.billing.CodeKind;
import halcyon.billing.Codes;
import halcyon.billing.CodesLoaded;
import halcyon.billing.LoadCodes;
import halcyon.shared.Actor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Loads a file of codes: one line for the file, one for every row left out. 0 when every row was taken, 2 otherwise.
@Command(name = "load", description = "Load one file; a broken row is named, the others count.", mixinStandardHelpOptions = true)
final class LoadFile implements Callable<Integer> {
    private static final int REFUSED = 2;

    @Parameters(index = "0", paramLabel = "LIST", description = "${COMPLETION-CANDIDATES}")
    private CodeKind kind = CodeKind.ICD10CM;

    @Parameters(index = "1", paramLabel = "FILE", description = "The file as its publisher gives it out.")
    private Path file = Path.of(".");

    @Option(names = "--from", paramLabel = "DAY", required = true, description = "The first day of this edition, as 2026-10-01.")
    private LocalDate from = LocalDate.EPOCH;

    @Override
    public Integer call() {
        return AtTheTerminal.run(Codes.class, (codes, actor) -> load(codes, actor, kind, from, file, System.out));
    }

    static int load(Codes codes, Actor actor, CodeKind kind, LocalDate from, Path file, PrintStream out) {
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (IOException unreadable) {
            out.println(file + ": REFUSED The file cannot be read.");
            return REFUSED;
        }
        return switch (codes.loadCodes(actor, new LoadCodes(kind, from, String.valueOf(file.getFileName()), content))) {
            case CodesLoaded.Done done -> done(done, file, out);
            case CodesLoaded.Refused refused -> {
                out.println(file + ": REFUSED " + refused.reason());
                yield faulty(refused.faults(), file, out);
            }
        };
    }

    private static int done(CodesLoaded.Done done, Path file, PrintStream out) {
        String known = done.before() ? " (loaded before; nothing changed)" : "";
        out.println(file + ": " + done.kind() + " from " + done.from() + ": " + done.added() + " new, " + done.changed() + " changed, " + done.unchanged()
                + " as before, " + done.refused() + " left out" + known);
        return done.refused() == 0 ? 0 : faulty(done.faults(), file, out);
    }

    private static int faulty(List<CodesLoaded.Fault> faults, Path file, PrintStream out) {
        faults.forEach(fault -> out.println(file + ":" + fault.line() + ":" + fault.column() + ": " + fault.reason()));
        return REFUSED;
    }
}
