package halcyon.local;

import halcyon.mariadb.PortTaken;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Reads what was typed after `./halcyon` and does it.
public final class Launcher {
    private static final String HELP =
            """
            Halcyon, the software that ketamine-clinic networks run on.

              ./halcyon run        build what is stale, start database, sign-in and application; Ctrl-C stops all
                  --port N  --keycloak-port N  --database-port N  --management-port N   move a port
                  --reset              forget the data of this clone and start afresh
                  --no-demo            no demo network
              ./halcyon users      who can sign in, with their passwords
              ./halcyon tour       one patient from the first call to the paid claim, without a browser
              ./halcyon test       everything, browser included;  --soak runs the full counts;  FOLDER only these modules
              ./halcyon bench      measurements, one JSON object a line
              ./halcyon doctor     look at machine, configuration and the invariants of the data
              ./halcyon edi ...    receive FILE..., check FILE..., send --out DIR
              ./halcyon codes      load LIST --from DAY FILE   code tables as their publishers give them out
              ./halcyon backup     [--out DIR]  database and files; the keys go into a file of their own
              ./halcyon restore    FILE [--keys FILE] [--verify]   --verify only proves that the backup can be restored

            Environment: JAVA_HOME, HALCYON_DATA (data folder), HALCYON_CACHE (shared by clones, ~/.cache/halcyon),
            HALCYON_DB_URL with HALCYON_DB_USER and HALCYON_DB_PASSWORD (another database), HALCYON_MVN.""";

    private Launcher() {}

    public static void main(String[] words) {
        try {
            var command = words.length == 0 ? "help" : words[0];
            System.exit(run(command, Arrays.asList(words).subList(Math.min(1, words.length), words.length)));
        } catch (Trouble | PortTaken e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (IOException | RuntimeException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static int run(String command, List<String> rest) throws IOException {
        var folders = Folders.ofThisClone();
        return switch (command) {
            case "run" -> new Installation(folders).run(Options.parse(rest).checked());
            case "users" -> users(folders);
            case "tour" -> inApplication(folders, true, "tour", rest);
            case "edi" -> inApplication(folders, false, "edi", rest);
            case "codes" -> inApplication(folders, false, "codes", rest);
            case "grow" -> inApplication(folders, true, "grow", rest);
            case "export" -> inApplication(folders, false, "export", rest);
            case "doctor" -> inApplication(folders, false, "doctor", rest);
            case "backup" -> inApplication(folders, false, "backup", rest);
            case "restore" -> inApplication(folders, false, "restore", rest);
            case "bench" -> new BenchRun(folders).run(rest);
            case "test" -> new TestRun(folders).run(rest);
            default -> help(command);
        };
    }

    private static int users(Folders folders) {
        if (!java.nio.file.Files.exists(folders.users()))
            throw new Trouble("Nobody can sign in yet: the demo people are made at the first ./halcyon run.");
        Console.say(new People(folders, Secrets.in(folders)).table());
        return 0;
    }

    /// Runs a command of the application beside the running one, or starts for it what it needs.
    private static int inApplication(Folders folders, boolean withKeycloak, String verb, List<String> rest)
            throws IOException {
        var installation = new Installation(folders);
        var application = installation.application();
        installation.startFor(withKeycloak);
        return application.runHere(Stream.concat(Stream.of(verb), rest.stream()).toList());
    }

    private static int help(String command) {
        var asked = List.of("help", "--help", "-h").contains(command);
        if (!asked) System.err.println("halcyon does not know \"" + command + "\".\n");
        Console.say(HELP);
        return asked ? 0 : 2;
    }
}
