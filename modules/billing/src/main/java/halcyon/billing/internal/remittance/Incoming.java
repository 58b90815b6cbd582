package halcyon.billing.internal.remittance;

import halcyon.billing.internal.x12.AcknowledgementReader;
import halcyon.billing.internal.x12.AcknowledgementReport;
import halcyon.billing.internal.x12.ClaimStatusReader;
import halcyon.billing.internal.x12.ClaimStatusReport;
import halcyon.billing.internal.x12.EnvelopeReader;
import halcyon.billing.internal.x12.Guide;
import halcyon.billing.internal.x12.Interchange;
import halcyon.billing.internal.x12.RemittanceAdvice;
import halcyon.billing.internal.x12.RemittanceBalance;
import halcyon.billing.internal.x12.RemittanceReader;
import halcyon.billing.internal.x12.Segment;
import halcyon.billing.internal.x12.Transaction;
import halcyon.billing.internal.x12.X12Refused;
import halcyon.shared.ContentHash;
import java.util.ArrayList;
import java.util.List;

/// One thing of a file that was read and found whole. A file is read to its end before anything of it is taken in.
sealed interface Incoming {
    record Payment(RemittanceAdvice advice) implements Incoming {}

    record Acknowledged(AcknowledgementReport report, String receiver) implements Incoming {}

    record Statuses(ClaimStatusReport report) implements Incoming {}

    /// TA1: the envelope alone was judged.
    record EnvelopeAnswer(Segment ta1) implements Incoming {}

    /// Reads every interchange; throws [X12Refused] at the first thing that is wrong.
    static List<Incoming> read(byte[] file) {
        List<Incoming> found = new ArrayList<>();
        for (Interchange interchange : EnvelopeReader.read(file)) {
            interchange.acknowledgements().forEach(ta1 -> found.add(new EnvelopeAnswer(ta1)));
            for (Transaction transaction : interchange.transactions()) found.add(read(transaction, interchange));
        }
        if (found.isEmpty()) throw new X12Refused(halcyon.billing.internal.x12.Position.START, "nothing-inside");
        return found;
    }

    private static Incoming read(Transaction transaction, Interchange interchange) {
        return switch (Guide.of(transaction)) {
            case REMITTANCE -> balanced(RemittanceReader.read(transaction));
            case ACKNOWLEDGEMENT -> new Acknowledged(AcknowledgementReader.read(transaction), interchange.receiver());
            case CLAIM_STATUS -> new Statuses(ClaimStatusReader.read(transaction));
            case ELIGIBILITY -> throw new X12Refused(transaction.position(), "mixed", transaction.kind());
        };
    }

    private static Incoming balanced(RemittanceAdvice advice) {
        RemittanceBalance.check(advice);
        return new Payment(advice);
    }

    /// 835, 999, 277CA or TA1.
    default String kind() {
        return switch (this) {
            case Payment payment -> "835";
            case Acknowledged acknowledged -> "999";
            case Statuses statuses -> "277CA";
            case EnvelopeAnswer answer -> "TA1";
        };
    }

    default String control() {
        return switch (this) {
            case Payment payment -> payment.advice().transaction().control();
            case Acknowledged acknowledged -> acknowledged.report().transaction().control();
            case Statuses statuses -> statuses.report().transaction().control();
            case EnvelopeAnswer answer -> answer.ta1().element(1);
        };
    }

    /// What it says, whatever the separators and the envelope: the same content is the same fact.
    default String content() {
        return switch (this) {
            case Payment payment -> payment.advice().transaction().normalised();
            case Acknowledged acknowledged -> acknowledged.report().transaction().normalised() + "|" + acknowledged.receiver();
            case Statuses statuses -> statuses.report().transaction().normalised();
            case EnvelopeAnswer answer -> "TA1*" + String.join("*", answer.ta1().elements());
        };
    }

    // sender and control numbers of the three envelopes; for a payment also its trace and date
    default String keyHash() {
        return ContentHash.of(switch (this) {
            case Payment(RemittanceAdvice advice) -> key(advice.transaction()) + "|" + advice.trace().number() + "|" + advice.trace().originator() + "|"
                    + advice.payment().date().map(Object::toString).orElse("");
            case Acknowledged acknowledged -> key(acknowledged.report().transaction());
            case Statuses statuses -> key(statuses.report().transaction());
            case EnvelopeAnswer answer -> content();
        });
    }

    private static String key(Transaction transaction) {
        return String.join("|", transaction.kind(), transaction.sender(), transaction.interchangeControl(), transaction.groupControl(), transaction.control());
    }
}
