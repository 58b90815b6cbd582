package halcyon.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// `./halcyon test`: the whole Maven build with all tests, and at the end one plain line that counts them.
record TestRun(Folders folders) {
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

    int run(List<String> arguments) throws IOException {
        folders.make();
        requireBrowser();
        var maven = new MavenClient(folders);
        new KeycloakServer(folders).prepare(maven);
        new Database(folders).prepare(maven);
        new Build(folders, maven).ensure(); // the journeys start it by ./halcyon run, in the middle of Maven's own build
        var before = System.currentTimeMillis();
        var code = verify(arguments);
        var count = TestCount.of(folders.root(), before);
        count.complaints().forEach(Console::say);
        Console.say(count.line());
        return code != 0 || count.failed() > 0 ? 1 : 0;
    }

    private int verify(List<String> arguments) throws IOException {
        var words = mavenWords(folders.root(), arguments);
        var builder = new ProcessBuilder(MavenClient.command(words))
                .directory(folders.root().toFile())
                .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("HALCYON_CHROMIUM", browser());
        var process = builder.start();
        Children.add(process);
        Runtime.getRuntime().addShutdownHook(new Thread(Children::endShortLived, "stop the build"));
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().filter(TestRun::isOfInterest).forEach(Console::say);
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 130;
        }
    }

    /// `--soak`, and modules by their folder (`modules/billing`), each with what it stands on; all of them when none is named.
    static List<String> mavenWords(Path root, List<String> arguments) {
        var words = new ArrayList<>(List.of("-fae", "verify"));
        var modules = new ArrayList<String>();
        for (var argument : arguments) {
            if (argument.equals("--soak")) words.add("-Dhalcyon.soak=true");
            else if (!argument.startsWith("-") && Files.exists(root.resolve(argument).resolve("pom.xml"))) modules.add(argument);
            else throw new Trouble("test does not know \"" + argument + "\". It knows --soak and folders of modules.");
        }
        if (!modules.isEmpty()) words.addAll(List.of("-am", "-pl", String.join(",", modules)));
        return words;
    }

    private static boolean isOfInterest(String line) {
        return !line.contains("Downloading from") && !line.contains("Downloaded from") && !line.isBlank();
    }

    private static void requireBrowser() throws IOException {
        if (!browser().isEmpty()) return;
        if (!"root".equals(System.getProperty("user.name")) || which("apt-get").isEmpty())
            throw new Trouble("The browser journeys need Chromium. Install it, for example: sudo apt-get install chromium");
        Console.progress("installing chromium through apt");
        install("apt-get", "update", "-q");
        install("apt-get", "install", "-q", "-y", "--no-install-recommends", "chromium");
        if (browser().isEmpty()) throw new Trouble("Chromium was installed but is not on the PATH.");
    }

    private static void install(String... command) throws IOException {
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            if (builder.start().waitFor() != 0) throw new Trouble("This failed: " + String.join(" ", command));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted.");
        }
    }

    private static String browser() {
        return BROWSERS.stream().map(TestRun::which).filter(found -> !found.isEmpty()).findFirst().orElse("");
    }

    private static String which(String program) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse("");
    }
}
