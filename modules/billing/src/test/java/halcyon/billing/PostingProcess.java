package halcyon.billing;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/// A process of its own that takes files in until it is killed: `PostingProcess SETTINGS FILE…`. It says "READY", then a line for
/// each file it took in.
final class PostingProcess {
    private PostingProcess() {}

    public static void main(String[] arguments) throws IOException {
        Properties settings = new Properties();
        try (var in = Files.newInputStream(Path.of(arguments[0]))) {
            settings.load(in);
        }
        Map<String, Object> properties = settings.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, settings::getProperty));
        ApplicationContext halcyon = ApplicationContext.builder("test").deduceEnvironment(false).properties(properties).singletons(BillingStage.absent()).start();
        Billing billing = halcyon.getBean(Billing.class);
        System.out.println("READY");
        for (String file : Arrays.copyOfRange(arguments, 1, arguments.length)) {
            Receipt receipt = billing.receive(BillingStage.SYSTEM, Path.of(file).getFileName().toString(), Files.readAllBytes(Path.of(file)));
            System.out.println("TAKEN " + Path.of(file).getFileName() + " " + receipt.lines().getFirst().outcome());
        }
        System.exit(0);
    }
}
