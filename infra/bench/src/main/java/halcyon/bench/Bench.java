package halcyon.bench;

import java.util.function.Consumer;

/// What one module measures. `quick` asks for sizes that take seconds: the figures mean nothing then, but the same code runs.
public interface Bench {
    void run(boolean quick, Consumer<Line> out) throws Exception;
}
