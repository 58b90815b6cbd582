package halcyon.app.codes;

import halcyon.app.MoreCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `./halcyon codes`: needs to be told what to do with them.
@Command(name = "codes", description = "Load code tables from their publishers' files.", mixinStandardHelpOptions = true, subcommands = LoadFile.class)
public final class CodesCommand implements MoreCommand {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(System.err);
        return 2;
    }
}
