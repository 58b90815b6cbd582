package halcyon.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntPredicate;

/// Asks a server on this machine whether it answers.
final class Answers {
    static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private Answers() {}

    /// The status of a GET, or 0 when nobody answers.
    static int status(String address) {
        var request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(6)).build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException nobody) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while waiting for " + address);
        }
    }

    /// Waits for a good status; refuses when the process ends first or the patience is over.
    static void await(String what, String address, IntPredicate good, Process process, java.nio.file.Path log) {
        var deadline = System.nanoTime() + Duration.ofMinutes(4).toNanos();
        while (!good.test(status(address))) {
            if (!process.isAlive() && !Children.areEnding())
                throw new Trouble(what + " ended at once. Its last words (" + log + "):\n" + Children.lastWords(log));
            if (Children.areEnding()) throw new Trouble("Stopped while starting.");
            if (System.nanoTime() > deadline) throw new Trouble(what + " does not answer at " + address + ". See " + log);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
