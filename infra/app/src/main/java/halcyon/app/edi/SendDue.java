package halcyon.app.edi;

import halcyon.billing.Billing;
import halcyon.billing.Submitted;
import halcyon.shared.Actor;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes the claims that are due into 837P files: into the outbound folder, and into the folder that is named.
@Command(name = "send", description = "Write the claims that are due as 837P files.", mixinStandardHelpOptions = true)
final class SendDue implements Callable<Integer> {
    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder for the files; made if it is not there.")
    private Path out = Path.of(".");

    @Override
    public Integer call() {
        return AtTheTerminal.run((billing, actor) -> send(billing, actor, out, System.out));
    }

    static int send(Billing billing, Actor actor, Path folder, PrintStream out) {
        Submitted submitted = billing.sendDue(actor);
        try {
            Files.createDirectories(folder);
            for (String name : submitted.files()) {
                write(folder, name, billing.file(actor, name));
                out.println(folder.resolve(name) + ": 837P WRITTEN");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into " + folder + ": " + e.getMessage(), e);
        }
        out.println(submitted.sent().size() + " claims sent, " + submitted.stayed().size() + " stay with their problems");
        out.flush();
        return 0;
    }

    private static void write(Path folder, String name, byte[] bytes) throws IOException {
        Path unfinished = folder.resolve(name + ".tmp");
        Files.write(unfinished, bytes);
        Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
