package halcyon.scheduling.internal;

import halcyon.scheduling.Scheduling;
import halcyon.shared.Json;
import io.micronaut.context.ApplicationContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/// A second application on the same database, in a Java of its own: does what its standard input says, line by line, and
/// answers each line with one.
final class SecondProcess implements AutoCloseable {
    private static final String ANSWER = "ANSWER ";

    private final Process process;
    private final BufferedReader answers;

    /// Returns when the application is up.
    SecondProcess(Map<String, Object> properties, String ring) throws IOException {
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        Boolean.getBoolean("halcyon.soak") ? "-XX:+TieredCompilation" : "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx384m",
                        "-Duser.timezone=UTC",
                        "-cp",
                        classPath,
                        SecondProcess.class.getName()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        answers = process.inputReader(StandardCharsets.UTF_8);
        for (var property : properties.entrySet()) say(property.getKey() + "=" + property.getValue());
        say("");
        say(ring);
        answer();
    }

    void say(String line) throws IOException {
        var out = process.outputWriter(StandardCharsets.UTF_8);
        out.write(line);
        out.newLine();
        out.flush();
    }

    String answer() throws IOException {
        for (var line = answers.readLine(); line != null; line = answers.readLine())
            if (line.startsWith(ANSWER)) return line.substring(ANSWER.length());
        throw new IOException("the second process has ended");
    }

    @Override
    public void close() {
        process.destroy();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (var halcyon = started(lines)) {
            var json = halcyon.getBean(Json.class);
            var runner = new RaceRunner(halcyon.getBean(Scheduling.class), json.read(lines.readLine(), RaceRunner.Ring.class));
            reply("ready");
            for (var line = lines.readLine(); line != null; line = lines.readLine()) reply(done(json, runner, line));
        }
    }

    private static String done(Json json, RaceRunner runner, String line) throws InterruptedException, ExecutionException {
        if (!line.equals("clear")) return json.write(runner.round(Integer.parseInt(line), 1));
        runner.clear(1);
        return "cleared";
    }

    private static ApplicationContext started(BufferedReader lines) throws IOException {
        var properties = new LinkedHashMap<String, Object>();
        for (var line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
            var cut = line.indexOf('=');
            properties.put(line.substring(0, cut), line.substring(cut + 1));
        }
        return ApplicationContext.builder("test").deduceEnvironment(false).properties(properties).start();
    }

    private static void reply(String text) {
        System.out.println(ANSWER + text);
    }
}
