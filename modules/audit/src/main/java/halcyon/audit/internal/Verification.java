package halcyon.audit.internal;

import halcyon.audit.Verdict;
import halcyon.audit.Verdict.Broken;
import halcyon.audit.Verdict.Intact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/// Walks a chain from its first entry to its head, page by page, and holds every link against its own hash, the one before
/// it, its seal, and the anchors. Stops at the first that does not hold.
final class Verification {
    private final SealingKey key;
    private final Map<Long, String> anchored = new HashMap<>();
    private final List<Anchors.Anchor> anchors;

    Verification(SealingKey key, List<Anchors.Anchor> anchors) {
        this.key = key;
        this.anchors = anchors;
        for (var anchor : anchors) if (anchor.genuine()) anchored.put(anchor.sequence(), anchor.hash());
    }

    /// `after` gives the next entries after a sequence, in order; empty at the end.
    Verdict walk(Head head, LongFunction<List<Link>> after) {
        var previous = new Head(0, Link.BEFORE_THE_FIRST);
        while (previous.sequence() < head.sequence()) {
            var page = after.apply(previous.sequence());
            if (page.isEmpty()) return new Broken(previous.sequence() + 1, "entries are missing up to " + head.sequence());
            for (var link : page) {
                if (link.sequence() > head.sequence()) break;
                var fault = fault(previous, link);
                if (fault.isPresent()) return fault.get();
                previous = new Head(link.sequence(), link.hash());
            }
            if (page.getLast().sequence() > head.sequence() && previous.sequence() < head.sequence())
                return new Broken(previous.sequence() + 1, "entries are missing up to " + head.sequence());
        }
        return end(head, previous);
    }

    private Optional<Verdict> fault(Head previous, Link link) {
        long expected = previous.sequence() + 1;
        if (link.sequence() != expected) return broken(expected, "the entry is missing");
        if (!link.previousHash().equals(previous.hash())) return broken(expected, "it does not follow the entry before it");
        if (!link.hash().equals(link.expectedHash())) return broken(expected, "the entry was changed");
        if (!key.sealed(link.hash(), link.seal())) return broken(expected, "the entry was not written by this installation");
        var anchor = anchored.get(expected);
        if (anchor != null && !anchor.equals(link.hash())) return broken(expected, "it differs from the anchor outside the database");
        return Optional.empty();
    }

    private Verdict end(Head head, Head last) {
        if (!last.hash().equals(head.hash())) return new Broken(last.sequence(), "the end of the chain was moved");
        for (var anchor : anchors) {
            if (!anchor.genuine()) return new Broken(last.sequence(), "a line of the anchors outside the database was changed");
            if (anchor.sequence() > last.sequence())
                return new Broken(last.sequence() + 1, "entries up to " + anchor.sequence() + " were cut off");
        }
        return new Intact(last.sequence(), last.hash());
    }

    private static Optional<Verdict> broken(long sequence, String reason) {
        return Optional.of(new Broken(sequence, reason));
    }
}
