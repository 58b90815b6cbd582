package halcyon.app.edi;

import halcyon.billing.Billing;
import halcyon.billing.Receipt;
import halcyon.shared.Actor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Takes files in, one line a transaction on standard output. 0 when everything was taken in, 2 when anything was refused.
@Command(name = "receive", description = "Take in 999, 277CA and 835 files.", mixinStandardHelpOptions = true)
final class ReceiveFiles implements Callable<Integer> {
    private static final int REFUSED = 2;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files as they came from the payer or clearinghouse.")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        return AtTheTerminal.run((billing, actor) -> receive(billing, actor, files, System.out));
    }

    static int receive(Billing billing, Actor actor, List<Path> files, PrintStream out) {
        boolean all = true;
        for (Path file : files) all &= receive(billing, actor, file, out);
        out.flush();
        return all ? 0 : REFUSED;
    }

    private static boolean receive(Billing billing, Actor actor, Path file, PrintStream out) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException unreadable) {
            out.println(file + ": FILE REFUSED The file cannot be read.");
            return false;
        }
        Receipt receipt = billing.receive(actor, String.valueOf(file.getFileName()), bytes);
        for (Receipt.Line line : receipt.lines()) {
            String control = line.control().isEmpty() ? "" : " " + line.control();
            out.println(file + ": " + line.kind() + control + " " + line.outcome() + " " + line.text());
        }
        return receipt.takenIn();
    }
}
