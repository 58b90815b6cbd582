package halcyon.app;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;

/// Serves the pages until the process is told to stop.
@Command(name = "serve", description = "Serve the application (the default).", mixinStandardHelpOptions = true)
class Serve implements Callable<Integer> {
    @Override
    public Integer call() throws InterruptedException {
        var halcyon = Halcyon.start(Map.of());
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            halcyon.close();
            stopped.countDown();
        }));
        stopped.await();
        return 0;
    }
}
