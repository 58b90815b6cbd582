package halcyon.treatment.internal;

import static halcyon.treatment.internal.Answering.done;
import static halcyon.treatment.internal.Answering.refused;
import static halcyon.treatment.internal.SessionFile.TREATMENT;

import halcyon.directory.Directory;
import halcyon.directory.StaffMember;
import halcyon.shared.Actor;
import halcyon.shared.ContentHash;
import halcyon.shared.Events;
import halcyon.shared.Reauthentication;
import halcyon.shared.Reauthentication.Verdict.Fresh;
import halcyon.shared.Sentence;
import halcyon.treatment.SessionSigned;
import halcyon.treatment.SessionState;
import halcyon.treatment.SignSession;
import halcyon.treatment.Step;
import halcyon.treatment.internal.DrugEntryRow.Kind;
import halcyon.treatment.internal.rule.Amount;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// The prescriber's signature: over the document as it was read, by a person who has just shown who they are.
@Singleton
class SigningDesk {
    private final SessionFile file;
    private final SessionRows sessions;
    private final SessionDocuments documents;
    private final SignatureRow.Rows signatures;
    private final DoseRows doses;
    private final DrugLedger ledger;
    private final WatchLog watches;
    private final Reauthentication reauthentication;
    private final Directory directory;
    private final Events events;

    SigningDesk(
            SessionFile file,
            SessionRows sessions,
            SessionDocuments documents,
            SignatureRow.Rows signatures,
            DoseRows doses,
            DrugLedger ledger,
            WatchLog watches,
            Reauthentication reauthentication,
            Directory directory,
            Events events) {
        this.file = file;
        this.sessions = sessions;
        this.documents = documents;
        this.signatures = signatures;
        this.doses = doses;
        this.ledger = ledger;
        this.watches = watches;
        this.reauthentication = reauthentication;
        this.directory = directory;
        this.events = events;
    }

    Step sign(Actor actor, SignSession command) {
        var row = file.open(actor, "sign", command.session());
        return switch (row.state()) {
            case DISCHARGED -> signNow(actor, row, command);
            case SIGNED -> signedBefore(row, command);
            case PREPARING, DRAWN, RUNNING, MONITORING, ABANDONED -> refused("treatment.cannot-sign");
        };
    }

    private Step signNow(Actor actor, SessionRow row, SignSession command) {
        var document = documents.textOf(row);
        var hash = ContentHash.of(document);
        if (!hash.equals(command.contentHash())) return refused("treatment.changed-since-read");
        if (ledger.open(row.number()).signum() != 0) return refused("treatment.waste-open");
        if (file.patient(row).diagnosis().isEmpty()) return refused("treatment.no-diagnosis");
        return switch (reauthentication.verify(actor, hash, command.signature())) {
            case Reauthentication.Verdict.Refused stale -> new Step.Refused(List.<Sentence>of(stale.reason()));
            case Fresh fresh -> write(actor, row, document, hash, fresh);
        };
    }

    private Step signedBefore(SessionRow row, SignSession command) {
        var same = signatures.findById(row.number()).filter(signature -> signature.contentHash().equals(command.contentHash()));
        return same.isPresent() ? done(SessionState.SIGNED) : refused("treatment.signed-already");
    }

    private Step write(Actor actor, SessionRow row, String document, String hash, Fresh fresh) {
        SessionFile.changed(sessions.signed(row.number(), row.version()), row);
        signatures.save(new SignatureRow(
                row.number(), hash, document, fresh.subject(), fresh.name(), fresh.authenticatedAt(), file.now()));
        events.publish(actor, signed(row, hash, actor, fresh));
        return done(SessionState.SIGNED);
    }

    private SessionSigned signed(SessionRow row, String hash, Actor actor, Fresh fresh) {
        var patient = file.patient(row);
        var dose = doses.findById(row.number()).orElseThrow();
        var lot = ledger.lot(dose.lotId()).orElseThrow();
        var given = ledger.sum(row.number(), Kind.GIVEN);
        // of this draw alone: one that was refused and wasted before is no part of the dose
        var wasted = dose.millilitres().subtract(given);
        return new SessionSigned(
                row.number(),
                row.bookingId(),
                row.patient(),
                row.site(),
                file.dayAt(row.site(), row.started()),
                patient.indication(),
                patient.diagnosis().orElseThrow(),
                row.route(),
                row.drug(),
                lot.ndc(),
                Amount.tidy(lot.concentration()),
                Amount.tidy(given.multiply(lot.concentration())),
                Amount.tidy(given),
                Amount.tidy(wasted.multiply(lot.concentration())),
                row.checkedInAt(),
                row.started(),
                Optional.of(row.stopped()),
                row.discharged(),
                watches.evidence(row.number(), row.discharged()),
                fresh.subject(),
                fresh.name(),
                npi(row, actor, fresh),
                row.courseNumber(),
                row.courseOf(),
                row.protocolCode(),
                row.protocolVersion(),
                hash);
    }

    /// The signer's own NPI, found by the sign-in or else by the name on the rota of the site.
    private Optional<String> npi(SessionRow row, Actor actor, Fresh fresh) {
        var bySignIn = directory.staffByUsername(TREATMENT, actor.subject());
        if (bySignIn.isPresent()) return bySignIn.flatMap(StaffMember::npi);
        return directory.staff(TREATMENT, row.site()).stream()
                .filter(member -> member.name().equals(fresh.name()))
                .findFirst()
                .flatMap(StaffMember::npi);
    }
}
