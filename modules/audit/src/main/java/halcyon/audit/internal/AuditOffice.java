package halcyon.audit.internal;

import static halcyon.audit.AuditAccess.TABLE;
import static halcyon.shared.Role.COMPLIANCE;
import static halcyon.shared.Role.SYSTEM;

import halcyon.audit.Audit;
import halcyon.audit.Entry;
import halcyon.audit.RecordVerified;
import halcyon.audit.Verdict;
import halcyon.audit.Verdict.Broken;
import halcyon.audit.Verdict.Intact;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.PatientId;
import halcyon.shared.PatientRead;
import halcyon.shared.SiteId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/// Shows and proves the record; cannot change it.
@Singleton
class AuditOffice implements Audit {
    private static final int MOST = 5_000;
    private static final int PAGE = 1_000;
    // so many appends may run between two anchors before their absence is a fault
    private static final int UNANCHORED = 1_000;

    private final Chain chain;
    private final Anchors anchors;
    private final SealingKey key;
    private final Events events;

    AuditOffice(Chain chain, Anchors anchors, SealingKey key, Events events) {
        this.chain = chain;
        this.anchors = anchors;
        this.key = key;
        this.events = events;
    }

    @Override
    @Transactional
    public List<Entry> about(Actor actor, PatientId patient) {
        TABLE.require(actor, "about");
        var links = chain.about(patient, MOST);
        var site = siteOf(links);
        if (site.isEmpty()) return List.of();
        TABLE.require(actor, "about", site.get());
        events.publish(actor, new PatientRead(patient, site.get(), "audit"));
        return links.stream().map(Link::asEntry).toList();
    }

    @Override
    @Transactional
    public List<Entry> recent(Actor actor, int limit) {
        TABLE.require(actor, "recent");
        if (limit < 1 || limit > MOST) throw new IllegalArgumentException("recent shows 1 to " + MOST + " entries, got " + limit);
        boolean seesPatients = actor.is(COMPLIANCE) || actor.is(SYSTEM);
        return chain.newest(limit).stream()
                .map(Link::asEntry)
                .filter(entry -> entry.site().map(actor::mayWorkAt).orElse(true))
                .map(entry -> seesPatients ? entry : withoutPatient(entry))
                .toList();
    }

    @Override
    @Transactional
    public Verdict verify(Actor actor) {
        TABLE.require(actor, "verify");
        var verdict = walked();
        if (!actor.is(SYSTEM)) events.publish(actor, event(verdict));
        return verdict;
    }

    private Verdict walked() {
        var head = chain.head();
        var dropped = anchors.all();
        if (dropped.isEmpty() && head.sequence() > UNANCHORED) return new Broken(1, "the anchors outside the database are missing");
        var verdict = new Verification(key, dropped).walk(head, from -> chain.after(from, PAGE));
        if (verdict instanceof Broken) return verdict;
        if (chain.beyondHead() > 0) return new Broken(chain.head().sequence() + 1, "an entry stands after the end of the chain");
        anchors.drop(head);
        return verdict;
    }

    private static RecordVerified event(Verdict verdict) {
        return switch (verdict) {
            case Intact intact -> new RecordVerified(true, intact.entries());
            case Broken broken -> new RecordVerified(false, broken.atSequence());
        };
    }

    // the newest place where something happened to the patient
    private static Optional<SiteId> siteOf(List<Link> links) {
        return links.stream().flatMap(link -> link.site().stream()).findFirst();
    }

    private static Entry withoutPatient(Entry entry) {
        return new Entry(
                entry.sequence(), entry.at(), entry.subject(), entry.name(), entry.what(), Optional.empty(), entry.site(), "", entry.hash());
    }
}
