package halcyon.audit.internal;

import halcyon.audit.Audit;
import halcyon.audit.Verdict.Broken;
import halcyon.audit.Verdict.Intact;
import halcyon.shared.Actor;
import halcyon.shared.Check;
import jakarta.inject.Singleton;

/// The doctor's question whether the record is whole.
@Singleton
class RecordCheck implements Check {
    private final Audit audit;

    RecordCheck(Audit audit) {
        this.audit = audit;
    }

    @Override
    public String name() {
        return "audit.record";
    }

    @Override
    public Finding run() {
        return switch (audit.verify(Actor.system("doctor"))) {
            case Intact intact -> Finding.ok(intact.entries() + " entries, unbroken to the last");
            case Broken broken -> Finding.fail(
                    "broken at entry " + broken.atSequence() + ": " + broken.reason(),
                    "keep the database and the anchors as they are and call the compliance officer; restore only after that");
        };
    }
}
