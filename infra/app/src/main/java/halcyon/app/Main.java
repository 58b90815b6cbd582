package halcyon.app;

import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line of the application. Without a command it serves.
@Command(
        name = "halcyon",
        description = "The software that ketamine-clinic networks run on.",
        mixinStandardHelpOptions = true,
        subcommands = Serve.class)
public final class Main implements Callable<Integer> {
    private Main() {}

    @Override
    public Integer call() throws InterruptedException {
        return new Serve().call();
    }

    public static void main(String[] arguments) {
        var line = new CommandLine(new Main());
        ServiceLoader.load(MoreCommand.class).forEach(line::addSubcommand);
        System.exit(line.execute(arguments));
    }
}
