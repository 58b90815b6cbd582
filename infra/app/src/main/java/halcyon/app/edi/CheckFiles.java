package halcyon.app.edi;

import halcyon.billing.ClaimExchange;
import halcyon.billing.FileFault;
import halcyon.shared.Actor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Says what a clearinghouse would object to in files of claims, one line a fault. 0 when there is nothing, 2 when there is.
@Command(name = "check", description = "Check 837P files as a clearinghouse would.", mixinStandardHelpOptions = true)
final class CheckFiles implements Callable<Integer> {
    private static final int REFUSED = 2;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "837P files, ours or another's.")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        return AtTheTerminal.run(ClaimExchange.class, (exchange, actor) -> check(exchange, actor, files, System.out));
    }

    static int check(ClaimExchange exchange, Actor actor, List<Path> files, PrintStream out) {
        boolean all = true;
        for (Path file : files) all &= check(exchange, actor, file, out);
        out.flush();
        return all ? 0 : REFUSED;
    }

    private static boolean check(ClaimExchange exchange, Actor actor, Path file, PrintStream out) {
        List<FileFault> faults;
        try {
            faults = exchange.inspect(actor, Files.readAllBytes(file));
        } catch (IOException unreadable) {
            out.println(file + ": FILE REFUSED The file cannot be read.");
            return false;
        }
        if (faults.isEmpty()) out.println(file + ": 837P CLEAN");
        for (FileFault fault : faults)
            out.println(file + ": 837P REFUSED " + fault.problem().where() + " (" + fault.place() + "): " + fault.problem().reason() + " " + fault.problem().cure());
        return faults.isEmpty();
    }
}
