package halcyon.treatment.internal;

import halcyon.directory.Directory;
import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import halcyon.treatment.Confirmation;
import halcyon.treatment.Dosing;
import halcyon.treatment.FloorChair;
import halcyon.treatment.Mark;
import halcyon.treatment.Session;
import halcyon.treatment.SessionState;
import halcyon.treatment.internal.DrugEntryRow.Kind;
import halcyon.treatment.internal.confirm.Confirmations;
import halcyon.treatment.internal.dose.DeviceRow;
import halcyon.treatment.internal.dose.PumpClock;
import halcyon.treatment.internal.rule.Amount;
import halcyon.treatment.internal.rule.DoseRule;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Sessions as screens show them.
@Singleton
public class SessionPictures {
    private final SessionFile file;
    private final SessionDocuments documents;
    private final SignatureRow.Rows signatures;
    private final DoseRows doses;
    private final DrugLedger ledger;
    private final Confirmations confirmations;
    private final PumpClock pump;
    private final DeviceRow.Rows devices;
    private final Dosage dosage;
    private final VitalsRows vitals;
    private final NoteRows notes;
    private final VitalsDesk vitalsDesk;
    private final Directory directory;

    SessionPictures(
            SessionFile file,
            SessionDocuments documents,
            SignatureRow.Rows signatures,
            DoseRows doses,
            DrugLedger ledger,
            Confirmations confirmations,
            PumpClock pump,
            DeviceRow.Rows devices,
            Dosage dosage,
            VitalsRows vitals,
            NoteRows notes,
            VitalsDesk vitalsDesk,
            Directory directory) {
        this.file = file;
        this.documents = documents;
        this.signatures = signatures;
        this.doses = doses;
        this.ledger = ledger;
        this.confirmations = confirmations;
        this.pump = pump;
        this.devices = devices;
        this.dosage = dosage;
        this.vitals = vitals;
        this.notes = notes;
        this.vitalsDesk = vitalsDesk;
        this.directory = directory;
    }

    public Session of(SessionRow row) {
        var dose = doses.findById(row.number());
        var signature = signatures.findById(row.number());
        return new Session(
                row.session(),
                row.booking(),
                row.patient(),
                row.site(),
                row.state(),
                row.courseNumber(),
                row.courseOf(),
                row.route(),
                row.drug(),
                row.protocolVersion(),
                row.observerName(),
                row.prescriberName(),
                row.rideName(),
                row.ridePhone(),
                Optional.ofNullable(row.lastFoodAt()),
                Optional.ofNullable(row.lastDrinkAt()),
                row.pregnancy(),
                row.chair(),
                row.checkedInAt(),
                dose.map(DoseRow::shown),
                dose.map(drawn -> Amount.tidy(drawn.milligrams())),
                dose.flatMap(drawn -> given(row, drawn)),
                vitalsDesk.band(row),
                dose.flatMap(drawn -> ledger.lot(drawn.lotId())).map(LotRow::shown),
                Optional.ofNullable(row.startedAt()),
                Optional.ofNullable(row.stoppedAt()),
                Optional.ofNullable(row.dischargedAt()),
                signature.map(SignatureRow::signedAt),
                signature.map(SignatureRow::signedName),
                vitalsDesk.nextDue(row),
                vitals.of(row.number()).stream().map(VitalsRow::shown).toList(),
                notes.of(row.number()).stream().map(NoteRow::shown).toList(),
                dosing(row, dose),
                signature.map(SignatureRow::contentHash).orElseGet(() -> documents.hashOf(row)));
    }

    private Dosing dosing(SessionRow row, Optional<DoseRow> dose) {
        var preparation = dosage.preparation(row);
        return new Dosing(
                preparation.form(),
                confirmations.newest(row.number(), Confirmation.Kind.DRAW),
                confirmations.newest(row.number(), Confirmation.Kind.WASTE),
                Amount.tidy(ledger.open(row.number())),
                pump.of(row.number()),
                devices.of(row.number()).stream().map(DeviceRow::shown).toList(),
                dose.map(drawn -> DoseRule.devices(preparation, drawn.milligrams())).orElse(0));
    }

    Optional<BigDecimal> given(SessionRow row, DoseRow drawn) {
        if (row.stoppedAt() == null) return Optional.empty();
        return Optional.of(Amount.tidy(ledger.sum(row.number(), Kind.GIVEN).multiply(drawn.concentration())));
    }

    /// The open sessions of a site, by chair, each with its newest set of vitals.
    List<FloorChair> floor(Actor actor, SiteId site, List<SessionRow> rows) {
        if (rows.isEmpty()) return List.of();
        var names = directory.names(actor, rows.stream().map(SessionRow::patient).collect(Collectors.toSet()));
        var newest = vitals.newestAt(site.value()).stream()
                .collect(Collectors.toMap(VitalsRow::sessionId, VitalsRow::shown, (one, other) -> one));
        var due = vitalsDesk.due();
        var lateAfter = vitalsDesk.lateAfter();
        var minutes = new HashMap<Long, Integer>();
        return rows.stream()
                .map(row -> {
                    var last = Optional.ofNullable(newest.get(row.number()));
                    var next = due.of(row, last.map(Session.Vitals::at));
                    return chair(row, names.getOrDefault(row.patient(), ""), next, next.map(at -> at.plus(lateAfter)), last, leave(row, minutes));
                })
                .toList();
    }

    private Optional<Instant> leave(SessionRow row, Map<Long, Integer> minutes) {
        if (row.state() != SessionState.MONITORING) return Optional.empty();
        var after = minutes.computeIfAbsent(row.protocolVersion(), version -> file.protocol(row).discharge().minutesAfterEnd());
        return Optional.of(row.stopped().plus(Duration.ofMinutes(after)));
    }

    private static FloorChair chair(
            SessionRow row, String name, Optional<Instant> due, Optional<Instant> lateFrom, Optional<Session.Vitals> last,
            Optional<Instant> leave) {
        return new FloorChair(
                row.session(),
                row.site(),
                row.chair(),
                row.patient(),
                name,
                row.courseNumber(),
                row.courseOf(),
                row.state(),
                due,
                lateFrom,
                Optional.ofNullable(row.startedAt()),
                last,
                row.observerName(),
                leave,
                row.rideName(),
                row.ridePhone());
    }

    Optional<Mark> mark(SessionRow row) {
        return doses.findById(row.number())
                .map(dose -> new Mark(row.session(), row.started(), row.courseNumber(), Amount.tidy(dose.milligrams())));
    }
}
