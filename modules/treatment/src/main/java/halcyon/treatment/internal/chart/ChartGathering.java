package halcyon.treatment.internal.chart;

import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.protocol.Protocols;
import halcyon.treatment.Charts.Amendment;
import halcyon.treatment.Discharges.Readiness;
import halcyon.treatment.Session;
import halcyon.treatment.internal.SessionFile;
import halcyon.treatment.internal.SessionPictures;
import halcyon.treatment.internal.SessionRow;
import halcyon.treatment.internal.discharge.ReadinessLog;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Gathers what stands on the printed record.
@Singleton
class ChartGathering {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm zzz", Locale.ENGLISH);

    private final SessionPictures pictures;
    private final Directory directory;
    private final Protocols protocols;
    private final GateLog gates;
    private final ReadinessLog readiness;

    ChartGathering(
            SessionPictures pictures, Directory directory, Protocols protocols, GateLog gates, ReadinessLog readiness) {
        this.pictures = pictures;
        this.directory = directory;
        this.protocols = protocols;
        this.gates = gates;
        this.readiness = readiness;
    }

    ChartContent of(SessionRow row, List<Amendment> amendments) {
        var session = pictures.of(row);
        var site = directory.site(SessionFile.TREATMENT, row.site());
        var patient = directory.patient(SessionFile.TREATMENT, row.patient());
        var zone = site.zone();
        return new ChartContent(
                site.name() + ", " + site.street() + ", " + site.city() + " " + site.state(),
                who(patient),
                facts(session, row, zone),
                zone,
                session.checkedInAt(),
                end(session),
                dose(session),
                session.vitals(),
                session.notes().stream().map(ChartGathering::event).toList(),
                gates.of(row.number()).stream().map(ChartGathering::line).toList(),
                home(session, zone, row.startedAt() == null ? Optional.empty() : Optional.of(readiness.of(row))),
                signatures(session, amendments, zone),
                session.contentHash());
    }

    private static String who(Patient patient) {
        return patient.listName() + ", born " + patient.birthDate();
    }

    private List<String> facts(Session session, SessionRow row, ZoneId zone) {
        var plan = protocols.version(SessionFile.TREATMENT, session.protocolVersion());
        var facts = new ArrayList<String>();
        facts.add(DAY.format(session.checkedInAt().atZone(zone)) + " (" + zone.getId() + "), session " + session.number() + " of "
                + session.of() + ", " + session.chair());
        facts.add(plan.title() + ", version " + plan.version() + ", signed by " + plan.signedBy());
        session.dose().ifPresent(dose -> facts.add(String.join("; ", dose.steps())));
        session.lot().ifPresent(lot -> facts.add("Lot " + lot.lotNumber() + ", " + lot.drug() + " "
                + lot.strength() + ", NDC " + lot.ndc() + ", expires " + lot.expires()));
        facts.add("Observer " + session.observer() + ", prescriber " + session.prescriber() + ", checked in by " + row.checkedInBy());
        return facts;
    }

    private static Instant end(Session session) {
        return Stream.of(
                        session.dischargedAt(),
                        session.stoppedAt(),
                        session.vitals().stream().map(Session.Vitals::at).reduce((earlier, later) -> later))
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .orElse(session.checkedInAt().plusSeconds(3600));
    }

    private static Optional<ChartContent.Dose> dose(Session session) {
        return session.startedAt().map(started -> new ChartContent.Dose(
                started,
                session.stoppedAt().orElse(started),
                session.drug() + " " + session.route() + ", drawn "
                        + session.doseMilligrams().map(mg -> mg.toPlainString() + " mg").orElse("-") + ", given "
                        + session.givenMilligrams().map(mg -> mg.toPlainString() + " mg").orElse("-")));
    }

    private static ChartContent.Event event(Session.Note note) {
        var words = note.kind().replace('-', ' ') + (note.text().isBlank() ? "" : ": " + note.text());
        var struck = note.struck().map(reason -> " [struck through: " + reason + "]").orElse("");
        return new ChartContent.Event(note.at(), words + struck + " (" + note.by() + ")", note.struck().isPresent());
    }

    private static String line(GateLog.Line gate) {
        var name = gate.gate().substring(gate.gate().indexOf('.') + 1).replace('-', ' ');
        return name + " - " + gate.answer() + ": " + gate.said();
    }

    private static List<String> home(Session session, ZoneId zone, Optional<Readiness> readiness) {
        var lines = new ArrayList<String>();
        readiness.ifPresent(ready -> {
            for (var look : ready.found())
                lines.add(CLOCK.format(look.at().atZone(zone)) + " Aldrete " + look.aldrete() + ", "
                        + (look.missing().isEmpty() ? "all criteria hold" : look.missing().size() + " missing") + " (" + look.by() + ")");
            ready.minutesFromStart().ifPresent(minutes -> lines.add("Ready without the time rule: minute " + minutes));
        });
        session.dischargedAt().ifPresent(at -> lines.add("Left " + CLOCK.format(at.atZone(zone))));
        return lines;
    }

    private static List<String> signatures(Session session, List<Amendment> amendments, ZoneId zone) {
        var lines = new ArrayList<String>();
        session.signedAt().ifPresentOrElse(
                at -> lines.add("Signed by " + session.signedBy().orElse("") + ", " + MOMENT.format(at.atZone(zone))),
                () -> lines.add("NOT SIGNED YET"));
        for (var amendment : amendments)
            lines.add("Amended by " + amendment.by() + ", " + MOMENT.format(amendment.at().atZone(zone)) + ": " + amendment.text());
        return lines;
    }
}
