package halcyon.app;

import java.util.concurrent.Callable;

/// A command of the command line that lives in another module of `infra`, found by the service loader and named by its
/// picocli annotation. Answers with the exit code.
public interface MoreCommand extends Callable<Integer> {}
