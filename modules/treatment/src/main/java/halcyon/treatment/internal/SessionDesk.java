package halcyon.treatment.internal;

import static halcyon.treatment.TreatmentAccess.TABLE;

import halcyon.clearance.Clearance;
import halcyon.clearance.Overriding;
import halcyon.scheduling.BookingId;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.treatment.AdverseEvent;
import halcyon.treatment.CheckIn;
import halcyon.treatment.CheckedIn;
import halcyon.treatment.Dischargeable;
import halcyon.treatment.Discharges;
import halcyon.treatment.DoseCalculation;
import halcyon.treatment.Entry;
import halcyon.treatment.FloorChair;
import halcyon.treatment.Lot;
import halcyon.treatment.Mark;
import halcyon.treatment.ReceiveLot;
import halcyon.treatment.Session;
import halcyon.treatment.SessionId;
import halcyon.treatment.SignSession;
import halcyon.treatment.Step;
import halcyon.treatment.Treatments;
import halcyon.treatment.VitalSet;
import halcyon.treatment.WatchPlan;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/// The verbs of treatment: who may, then the desk that does it, all in one transaction.
@Singleton
class SessionDesk implements Treatments, Discharges {
    private final SessionRows sessions;
    private final SessionFile file;
    private final SessionPictures pictures;
    private final SessionSubject subject;
    private final CheckInDesk checkIns;
    private final VitalsDesk vitals;
    private final DoseDesk doses;
    private final InfusionDesk infusions;
    private final PumpDesk pump;
    private final GivingDesk giving;
    private final DischargeDesk discharges;
    private final SigningDesk signing;
    private final DrugLedger ledger;

    SessionDesk(
            SessionRows sessions,
            SessionFile file,
            SessionPictures pictures,
            SessionSubject subject,
            CheckInDesk checkIns,
            VitalsDesk vitals,
            DoseDesk doses,
            InfusionDesk infusions,
            PumpDesk pump,
            GivingDesk giving,
            DischargeDesk discharges,
            SigningDesk signing,
            DrugLedger ledger) {
        this.sessions = sessions;
        this.file = file;
        this.pictures = pictures;
        this.subject = subject;
        this.checkIns = checkIns;
        this.vitals = vitals;
        this.doses = doses;
        this.infusions = infusions;
        this.pump = pump;
        this.giving = giving;
        this.discharges = discharges;
        this.signing = signing;
        this.ledger = ledger;
    }

    @Override
    @Transactional
    public CheckedIn checkIn(Actor actor, CheckIn command) {
        TABLE.require(actor, "checkIn");
        return checkIns.checkIn(actor, command);
    }

    @Override
    @Transactional
    public Session session(Actor actor, SessionId session) {
        TABLE.require(actor, "session");
        return pictures.of(file.open(actor, "session", session));
    }

    @Override
    @Transactional
    public Optional<Session> sessionOf(Actor actor, BookingId booking) {
        TABLE.require(actor, "sessionOf");
        var row = sessions.ofBooking(booking.value());
        row.ifPresent(found -> TABLE.require(actor, "sessionOf", found.site()));
        return row.map(pictures::of);
    }

    @Override
    @Transactional
    public Clearance gates(Actor actor, SessionId session) {
        TABLE.require(actor, "gates");
        return subject.beforeDraw(actor, file.open(actor, "gates", session));
    }

    @Override
    @Transactional
    public Overriding askOverride(Actor actor, SessionId session, String gate, String reason) {
        TABLE.require(actor, "askOverride");
        return subject.askOverride(actor, file.open(actor, "askOverride", session), gate, reason);
    }

    @Override
    @Transactional
    public Step recordVitals(Actor actor, SessionId session, VitalSet set, Entry entry) {
        TABLE.require(actor, "recordVitals");
        return vitals.record(actor, session, set, entry);
    }

    @Override
    @Transactional
    public WatchPlan watchPlan(Actor actor, SessionId session) {
        TABLE.require(actor, "watchPlan");
        return vitals.plan(actor, session);
    }

    @Override
    @Transactional
    public DoseCalculation calculateDose(Actor actor, SessionId session, long lot) {
        TABLE.require(actor, "calculateDose");
        return doses.calculate(actor, session, lot);
    }

    @Override
    @Transactional
    public Step draw(Actor actor, SessionId session, long lot) {
        TABLE.require(actor, "draw");
        return doses.draw(actor, session, lot);
    }

    @Override
    @Transactional
    public Step start(Actor actor, SessionId session) {
        TABLE.require(actor, "start");
        return infusions.start(actor, session);
    }

    @Override
    @Transactional
    public Step stop(Actor actor, SessionId session, Entry entry) {
        TABLE.require(actor, "stop");
        return infusions.stop(actor, session, entry);
    }

    @Override
    @Transactional
    public Step giveDevice(Actor actor, SessionId session) {
        TABLE.require(actor, "giveDevice");
        return giving.device(actor, session);
    }

    @Override
    @Transactional
    public Step pause(Actor actor, SessionId session, Entry entry) {
        TABLE.require(actor, "pause");
        return pump.pause(actor, session, entry);
    }

    @Override
    @Transactional
    public Step restart(Actor actor, SessionId session, Entry entry) {
        TABLE.require(actor, "restart");
        return pump.restart(actor, session, entry);
    }

    @Override
    @Transactional
    public Step abandon(Actor actor, SessionId session, String reason) {
        TABLE.require(actor, "abandon");
        return infusions.abandon(actor, session, reason);
    }

    @Override
    @Transactional
    public Step strikeVitals(Actor actor, SessionId session, long set, String reason) {
        TABLE.require(actor, "strikeVitals");
        return vitals.strike(actor, session, set, reason);
    }

    @Override
    @Transactional
    public Step handOver(Actor actor, SessionId session, StaffId observer) {
        TABLE.require(actor, "handOver");
        return infusions.handOver(actor, session, observer);
    }

    @Override
    @Transactional
    public Step adverseEvent(Actor actor, SessionId session, AdverseEvent event, Entry entry) {
        TABLE.require(actor, "adverseEvent");
        return discharges.adverseEvent(actor, session, event, entry);
    }

    @Override
    @Transactional
    public Step note(Actor actor, SessionId session, String text, Entry entry) {
        TABLE.require(actor, "note");
        return discharges.note(actor, session, text, entry);
    }

    @Override
    @Transactional
    public Step discharge(Actor actor, SessionId session, Dischargeable criteria) {
        TABLE.require(actor, "discharge");
        return discharges.discharge(actor, session, criteria);
    }

    @Override
    @Transactional
    public Step leftEarly(Actor actor, SessionId session, String reason) {
        TABLE.require(actor, "leftEarly");
        return discharges.leftEarly(actor, session, reason);
    }

    @Override
    @Transactional
    public Discharges.Readiness readiness(Actor actor, SessionId session) {
        TABLE.require(actor, "readiness");
        return discharges.readiness(actor, session);
    }

    @Override
    @Transactional
    public Step reopen(Actor actor, SessionId session, String reason) {
        TABLE.require(actor, "reopen");
        return discharges.reopen(actor, session, reason);
    }

    @Override
    @Transactional
    public Step sign(Actor actor, SignSession command) {
        TABLE.require(actor, "sign");
        return signing.sign(actor, command);
    }

    @Override
    @Transactional
    public List<Session> unsigned(Actor actor) {
        TABLE.require(actor, "unsigned");
        return sessions.unsigned().stream()
                .filter(row -> actor.mayWorkAt(row.site()))
                .map(pictures::of)
                .toList();
    }

    @Override
    @Transactional
    public List<Mark> marks(Actor actor, PatientId patient) {
        TABLE.require(actor, "marks");
        return sessions.dosed(patient.value()).stream()
                .filter(row -> actor.mayWorkAt(row.site()))
                .flatMap(row -> pictures.mark(row).stream())
                .toList();
    }

    @Override
    @Transactional
    public List<FloorChair> floor(Actor actor, SiteId site) {
        TABLE.require(actor, "floor");
        TABLE.require(actor, "floor", site);
        return pictures.floor(actor, site, sessions.open(site.value()));
    }

    @Override
    @Transactional
    public List<Lot> lots(Actor actor, SiteId site) {
        TABLE.require(actor, "lots");
        TABLE.require(actor, "lots", site);
        return ledger.shown(site.value());
    }

    @Override
    @Transactional
    public long receiveLot(Actor actor, ReceiveLot command) {
        TABLE.require(actor, "receiveLot");
        TABLE.require(actor, "receiveLot", command.site());
        return ledger.receive(actor, command);
    }
}
