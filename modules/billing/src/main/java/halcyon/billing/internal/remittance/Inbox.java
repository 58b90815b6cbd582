package halcyon.billing.internal.remittance;

import halcyon.billing.Receipt;
import halcyon.billing.internal.eligibility.EligibilityAnswers;
import halcyon.billing.internal.x12.EnvelopeReader;
import halcyon.billing.internal.x12.Interchange;
import halcyon.billing.internal.x12.X12Refused;
import halcyon.shared.Actor;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;

/// The door for files: read and balanced first, then taken in. A file that loses a race against its twin is taken again,
/// and then has been seen before.
@Singleton
public class Inbox {
    private static final int TRIES = 5;
    private final Intake intake;
    private final EligibilityAnswers eligibility;
    private final int mostBytes;

    Inbox(Intake intake, EligibilityAnswers eligibility, @Value("${halcyon.billing.largest-file-bytes:15000000}") int mostBytes) {
        this.intake = intake;
        this.eligibility = eligibility;
        this.mostBytes = mostBytes;
    }

    public Receipt receive(Actor actor, String file, byte[] bytes) {
        try {
            if (bytes.length > mostBytes) throw new X12Refused(halcyon.billing.internal.x12.Position.START, "too-large", mostBytes / 1_000_000);
            List<Interchange> read = EnvelopeReader.read(bytes);
            if (EligibilityAnswers.isAnswer(read)) return new Receipt(file, true, eligibility.take(read));
            return new Receipt(file, true, take(actor, file, Incoming.read(bytes)));
        } catch (X12Refused refused) {
            return new Receipt(file, false, List.of(intake.refuse(actor, file, bytes, refused)));
        }
    }

    private List<Receipt.Line> take(Actor actor, String file, List<Incoming> incoming) {
        for (int tries = 1; ; tries++) {
            try {
                return intake.take(actor, file, incoming);
            } catch (RuntimeException failed) {
                if (tries == TRIES || !lostARace(failed)) throw failed;
            }
        }
    }

    // 23000 a unique key, 40001 a deadlock, or a version that moved
    private static boolean lostARace(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof halcyon.shared.StaleVersion) return true;
            if (cause instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().matches("23000|40001|HY000")) return true;
        }
        return false;
    }
}
