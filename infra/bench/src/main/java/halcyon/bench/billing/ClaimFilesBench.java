package halcyon.bench.billing;

import halcyon.bench.Bench;
import halcyon.bench.Line;
import halcyon.billing.internal.inspection.ClaimFileInspection;
import halcyon.billing.internal.x12.ProfessionalClaimWriter;
import halcyon.billing.internal.x12.ProfessionalFile;
import halcyon.billing.internal.x12.Segment;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Consumer;

/// Claims as this house makes them, each inspected alone and all written into one 837P, in claims a second of processor time; beside it
/// the same segments by the library's own writer, without anything of ours.
public final class ClaimFilesBench implements Bench {
    @Override
    public void run(boolean quick, Consumer<Line> out) {
        int claims = quick ? 50 : 5_000;
        List<ProfessionalFile> alone = MadeClaims.alone(claims);
        ProfessionalFile together = MadeClaims.together(claims);
        List<Segment> segments = ProfessionalClaimWriter.transaction(together);
        for (int round = 0; round < (quick ? 1 : 6); round++) {
            scrub(alone);
            write(together);
            PlainWriter.write(segments);
        }
        double ours = claims / seconds(() -> {
            scrub(alone);
            write(together);
        });
        double plain = claims / seconds(() -> PlainWriter.write(segments));
        out.accept(new Line("billing", "scrub-and-write-" + claims, ours, "claims a second of CPU", plain, "the same segments by StAEDI's own writer"));
    }

    private static void scrub(List<ProfessionalFile> alone) {
        for (ProfessionalFile file : alone) {
            var faults = ClaimFileInspection.of(ProfessionalClaimWriter.transaction(file), ProfessionalClaimWriter.VERSION, MadeClaims.TODAY);
            if (!faults.isEmpty()) throw new IllegalStateException("the bench made a bad claim: " + faults.getFirst());
        }
    }

    private static void write(ProfessionalFile together) {
        if (ProfessionalClaimWriter.write(together).length == 0) throw new IllegalStateException("nothing was written");
    }

    private static double seconds(Runnable work) {
        var clock = ManagementFactory.getThreadMXBean();
        long before = clock.getCurrentThreadCpuTime();
        work.run();
        return (clock.getCurrentThreadCpuTime() - before) / 1e9;
    }
}
