package halcyon.app.edi;

import halcyon.app.MoreCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `./halcyon edi`: needs to be told whether to receive or to send.
@Command(name = "edi", description = "Take in answers of payers, or write the claims that are due.", mixinStandardHelpOptions = true,
        subcommands = {ReceiveFiles.class, SendDue.class})
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
