package halcyon.billing.internal.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// 005010X221A1: the loops of an 835 by their opening segments. Lenient where money is not touched (PER, NPI, addresses),
/// strict about segments that do not belong, codes and dates.
public final class RemittanceReader {
    private static final Set<String> KNOWN = Set.of("BPR", "NTE", "TRN", "CUR", "REF", "DTM", "N1", "N2", "N3", "N4", "PER", "RDM", "LX", "TS3", "TS2",
            "CLP", "CAS", "NM1", "MIA", "MOA", "AMT", "QTY", "SVC", "LQ", "PLB");
    private final Transaction transaction;
    private final List<AdvisedClaim> claims = new ArrayList<>();
    private final List<ProviderAdjustment> providerAdjustments = new ArrayList<>();
    private @Nullable Segment bpr;
    private @Nullable Segment trn;
    private @Nullable Segment payer;
    private @Nullable Segment payee;
    private @Nullable AdvisedClaimLoop claim;
    private boolean summary;

    private RemittanceReader(Transaction transaction) {
        this.transaction = transaction;
    }

    public static RemittanceAdvice read(Transaction transaction) {
        RemittanceReader reader = new RemittanceReader(transaction);
        transaction.body().forEach(reader::take);
        return reader.finish();
    }

    private void take(Segment segment) {
        if (!KNOWN.contains(segment.id())) throw segment.refused("segment-unknown", "835");
        if (bpr == null && !segment.is("BPR")) throw segment.refused("expected", "BPR");
        if (summary && !segment.is("PLB")) throw segment.refused("segment-misplaced");
        switch (segment.id()) {
            case "PLB" -> provider(segment);
            case "CLP" -> open(segment);
            case "LX", "TS2", "TS3" -> close(segment);
            case "BPR", "TRN", "N1", "CUR", "RDM" -> header(segment);
            case "SVC", "CAS", "NM1", "MIA", "MOA", "LQ" -> inside(segment);
            default -> other(segment);
        }
    }

    private void header(Segment segment) {
        if (claim != null || !claims.isEmpty()) throw segment.refused("segment-misplaced");
        switch (segment.id()) {
            case "BPR" -> bpr = once(bpr, segment);
            case "TRN" -> trn = once(trn, segment);
            case "N1" -> party(segment);
            default -> segment.elements();
        }
    }

    private void party(Segment n1) {
        if (n1.element(1).equals("PR")) payer = once(payer, n1);
        else if (n1.element(1).equals("PE")) payee = once(payee, n1);
        else throw n1.refused("code", "N101");
    }

    private static Segment once(@Nullable Segment before, Segment segment) {
        if (before != null) throw segment.refused("segment-twice");
        return segment;
    }

    private void open(Segment clp) {
        if (trn == null) throw clp.refused("segment-missing", "TRN");
        close(clp);
        claim = new AdvisedClaimLoop(clp);
    }

    private void inside(Segment segment) {
        if (claim == null) throw segment.refused("segment-misplaced");
        claim.take(segment);
    }

    private void other(Segment segment) {
        if (segment.is("DTM")) segment.date(2);
        if (claim != null) claim.take(segment);
    }

    private void close(Segment next) {
        if (bpr == null || trn == null) throw next.refused("segment-misplaced");
        if (claim != null) claims.add(claim.finish());
        claim = null;
    }

    private void provider(Segment plb) {
        close(plb);
        summary = true;
        providerAdjustments.addAll(ProviderAdjustment.of(plb));
    }

    private RemittanceAdvice finish() {
        Segment end = transaction.segments().getLast();
        if (claim != null) claims.add(claim.finish());
        return new RemittanceAdvice(transaction, Payment.of(there(bpr, end, "BPR")), Trace.of(there(trn, end, "TRN")),
                Party.of(there(payer, end, "N1*PR")), Party.of(there(payee, end, "N1*PE")), claims, providerAdjustments);
    }

    private static Segment there(@Nullable Segment segment, Segment end, String name) {
        if (segment == null) throw end.refused("segment-missing", name);
        return segment;
    }
}
