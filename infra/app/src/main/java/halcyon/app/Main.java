package halcyon.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line of the application. Without a command it serves.
@Command(
        name = "halcyon",
        description = "The software that ketamine-clinic networks run on.",
        mixinStandardHelpOptions = true,
        subcommands = Serve.class)
public final class Main extends Serve {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}
