package halcyon.treatment.internal.rems;

import static halcyon.treatment.internal.rems.Programme.REMS;

import halcyon.directory.Directory;
import halcyon.protocol.Protocol;
import halcyon.protocol.Protocols;
import halcyon.shared.PatientId;
import halcyon.treatment.Medicine;
import halcyon.treatment.Medicines;
import halcyon.treatment.Session;
import halcyon.treatment.VitalSet;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Reads the form's fields out of a session's record. Nothing is guessed: what was not measured or written down stays open.
@Singleton
class RecordReader {
    private final Programme programme;
    private final Directory directory;
    private final Protocols protocols;
    private final DosedRow.Dosed dosed;
    private final Medicines medicines;
    private final EffectsReader effects;

    RecordReader(
            Programme programme,
            Directory directory,
            Protocols protocols,
            DosedRow.Dosed dosed,
            Medicines medicines,
            EffectsReader effects) {
        this.programme = programme;
        this.directory = directory;
        this.protocols = protocols;
        this.dosed = dosed;
        this.medicines = medicines;
        this.effects = effects;
    }

    Facts of(Session session) {
        var facts = new Facts(programme.zone(session.site()));
        patient(session, facts);
        medicines(session, facts);
        treatment(session, facts);
        vitals(session, facts);
        effects.read(session, facts);
        return facts;
    }

    private void patient(Session session, Facts facts) {
        var patient = directory.patient(REMS, session.patient());
        facts.say("name", patient.listName());
        facts.say("birth-date", patient.birthDate().toString());
        facts.say("sex", patient.sex());
        session.startedAt().ifPresent(started -> {
            var earlier = before(session.patient(), started);
            facts.yesNo("first-treatment", earlier == 0, earlier == 0 ? "" : String.valueOf(earlier + 1));
            facts.yesNo("enrolled", programme.enrolled(session.patient(), facts.day(started)), "");
        });
    }

    private void medicines(Session session, Facts facts) {
        medicines.medicines(REMS, session.id()).ifPresent(said -> {
            for (var medicine : Medicine.values()) facts.yesNo(medicine.word(), said.taken().contains(medicine), facts.clock(said.at()));
        });
    }

    private int before(PatientId patient, Instant moment) {
        return dosed.before(patient.value(), "%" + programme.drug(moment) + "%", moment);
    }

    private void treatment(Session session, Facts facts) {
        var site = directory.site(REMS, session.site());
        facts.say("setting", site.name(), site.city() + ", " + site.state());
        facts.say("monitored-by", session.observer());
        session.startedAt().ifPresent(started -> facts.say("date", facts.day(started).toString(), facts.clock(started)));
        session.givenMilligrams().or(session::doseMilligrams).map(BigDecimal::toPlainString).ifPresent(mg -> facts.say("dose", mg));
        session.lot().ifPresent(lot -> facts.say("lot", lot.lotNumber()));
        if (session.startedAt().isEmpty() || session.dischargedAt().isEmpty()) return;
        var watched = Duration.between(session.startedAt().get(), session.dischargedAt().get());
        var left = facts.clock(session.dischargedAt().get());
        var detail = session.leftEarly().map(reason -> left + ", left early: " + reason).orElse(left);
        facts.say("minutes", String.valueOf(watched.toMinutes()), detail);
    }

    private void vitals(Session session, Facts facts) {
        var now = session.startedAt().orElseGet(programme::now);
        var found = Pressures.of(
                session,
                Duration.ofMinutes(programme.number("forty-minutes", now)),
                Duration.ofMinutes(programme.number("forty-window-minutes", now)));
        pressure(facts, "pressure-before", found.before());
        pressure(facts, "pressure-forty", found.forty());
        pressure(facts, "pressure-end", found.end());
        var hold = protocols.version(REMS, session.protocolVersion()).monitoring();
        found.before().filter(set -> below(set.set(), hold)).ifPresent(set -> facts.yesNo("vitals-before", true, facts.clock(set.at())));
        found.end().filter(set -> set.alerts().isEmpty()).ifPresent(set -> facts.yesNo("vitals-end", true, facts.clock(set.at())));
    }

    private static boolean below(VitalSet set, Protocol.Monitoring hold) {
        return set.systolic() < hold.holdSystolic() && set.diastolic() < hold.holdDiastolic();
    }

    private static void pressure(Facts facts, String code, Optional<Session.Vitals> set) {
        set.ifPresent(found -> facts.say(code, found.set().systolic() + "/" + found.set().diastolic(), facts.clock(found.at())));
    }
}
