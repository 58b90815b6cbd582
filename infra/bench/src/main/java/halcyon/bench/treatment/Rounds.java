package halcyon.bench.treatment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/// Clients that each save a set at their turn, evenly spread. A set counts from its turn, not from when its client got round to it.
final class Rounds {
    private Rounds() {}

    interface Save {
        void save(int client, int number) throws Exception;
    }

    static List<Duration> times(Size size, Save save) throws Exception {
        var begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(size.sessions())) {
            var jobs = IntStream.range(0, size.sessions())
                    .<Callable<List<Duration>>>mapToObj(client -> () -> client(size, client, begin, save))
                    .toList();
            var times = new ArrayList<Duration>();
            for (var done : threads.invokeAll(jobs)) times.addAll(done.get());
            return times;
        }
    }

    private static List<Duration> client(Size size, int client, long begin, Save save) throws Exception {
        var times = new ArrayList<Duration>();
        var every = size.every().toNanos();
        for (var number = 0; number < size.setsEach(); number++) {
            var turn = begin + every * number + every * client / size.sessions();
            waitUntil(turn);
            save.save(client, number);
            times.add(Duration.ofNanos(System.nanoTime() - turn));
        }
        return times;
    }

    static void waitUntil(long moment) {
        for (var left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) LockSupport.parkNanos(left);
    }
}
