package halcyon.app.edi;

import halcyon.app.MoreCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `./halcyon edi`: needs to be told whether to receive, to send or to check.
@Command(name = "edi", description = "Take in answers of payers, write the claims that are due, or check files of claims.", mixinStandardHelpOptions = true,
        subcommands = {ReceiveFiles.class, SendDue.class, CheckFiles.class})
public final class EdiCommand implements MoreCommand {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(System.err);
        return 2;
    }
}
