package halcyon.directory.internal;

import halcyon.directory.CodedText;
import halcyon.directory.PatientScreened;
import halcyon.directory.Screen;
import halcyon.directory.Screened;
import halcyon.directory.Trial;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Indication;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.shared.StaleVersion;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether ketamine is for this person at all, by the rules of the day; every answer is kept.
@Singleton
class ScreeningDesk {
    private final Patients patients;
    private final Screenings screenings;
    private final Diagnoses diagnoses;
    private final Contraindications contraindications;
    private final TrialRules trialRules;
    private final PatientBook book;
    private final PlaceBook places;
    private final Events events;
    private final Clock clock;

    ScreeningDesk(
            Patients patients,
            Screenings screenings,
            Diagnoses diagnoses,
            Contraindications contraindications,
            TrialRules trialRules,
            PatientBook book,
            PlaceBook places,
            Events events,
            Clock clock) {
        this.patients = patients;
        this.screenings = screenings;
        this.diagnoses = diagnoses;
        this.contraindications = contraindications;
        this.trialRules = trialRules;
        this.book = book;
        this.places = places;
        this.events = events;
        this.clock = clock;
    }

    List<CodedText> diagnoses(Indication indication, LocalDate on) {
        return diagnoses.of(indication, on).stream().map(DiagnosisRow::toText).toList();
    }

    List<CodedText> contraindications(LocalDate on) {
        return contraindications.inForce(on).stream().map(ContraindicationRow::toText).toList();
    }

    OptionalInt heightCentimetres(PatientId patient) {
        return screenings.findByPatientOrderByIdDesc(patient.value()).stream().mapToInt(ScreeningRow::heightCentimetres).findFirst();
    }

    Screened screen(Actor actor, Screen command, PatientRow patient) {
        var today = LocalDate.now(clock.withZone(places.site(patient.siteId()).zone()));
        try {
            var diagnosis = check(command, today);
            var rule = trialRules.inForce(today).orElseThrow(() -> Refusal.of("trials", "trial-rule-missing"));
            var stops = stops(command, rule);
            write(actor, command, patient, diagnosis, rule, stops.isEmpty());
            return stops.isEmpty() ? new Screened.Eligible() : new Screened.Stopped(stops);
        } catch (Refusal refusal) {
            return new Screened.Incomplete(refusal.field(), refusal.reason());
        }
    }

    private DiagnosisRow check(Screen command, LocalDate today) {
        if (command.diagnosis().isBlank()) throw Refusal.of("diagnosis", "diagnosis-missing");
        var diagnosis = diagnoses
                .billable(command.diagnosis().strip(), today)
                .orElseThrow(() -> Refusal.of("diagnosis", "diagnosis-not-billable", command.diagnosis().strip()));
        checkTrials(command.trials());
        checkFindings(command.contraindications(), today);
        if (!PatientBook.isPlausible(command.weightKilograms())) throw Refusal.of("weightKilograms", "weight-implausible");
        if (command.heightCentimetres() < 100 || command.heightCentimetres() > 230)
            throw Refusal.of("heightCentimetres", "height-implausible");
        Refusal.needed("allergies", command.allergies(), 500);
        return diagnosis;
    }

    private static void checkTrials(List<Trial> trials) {
        for (var trial : trials) {
            if (trial.drug().isBlank() || trial.drug().length() > 80) throw Refusal.of("trials", "trial-drug-missing");
            if (trial.weeks() < 0 || trial.weeks() > 2600) throw Refusal.of("trials", "trial-weeks-implausible", trial.drug());
        }
    }

    private void checkFindings(Set<String> found, LocalDate today) {
        var known = contraindications.inForce(today).stream().map(ContraindicationRow::code).collect(Collectors.toSet());
        for (var code : found)
            if (!known.contains(code)) throw Refusal.of("contraindications", "contraindication-unknown", code);
    }

    private static List<Screened.Stop> stops(Screen command, TrialRule rule) {
        var stops = new ArrayList<Screened.Stop>();
        if (!rule.isMet(command.trials()))
            stops.add(new Screened.Stop(
                    Sentence.of(
                            "directory.too-few-trials", rule.adequate(command.trials()), rule.adequateTrials(), rule.weeks()),
                    Sentence.of("directory.too-few-trials.way-on", rule.weeks())));
        command.contraindications().stream()
                .sorted()
                .map(code -> new Screened.Stop(
                        Sentence.of("directory.contraindication." + code + ".reason"),
                        Sentence.of("directory.contraindication." + code + ".way-on")))
                .forEach(stops::add);
        return stops;
    }

    private void write(
            Actor actor, Screen command, PatientRow patient, DiagnosisRow diagnosis, TrialRule rule, boolean eligible) {
        var allergies = command.allergies().strip();
        int changed = patients.screened(
                patient.key(), patient.version(), diagnosis.code(), diagnosis.indication(), eligible, allergies);
        if (changed == 0) throw new StaleVersion("patient " + patient.patient());
        var row = screenings.save(new ScreeningRow(
                null,
                patient.key(),
                diagnosis.code(),
                eligible,
                command.heightCentimetres(),
                allergies,
                rule.validFrom(),
                clock.instant(),
                actor.subject()));
        for (var trial : command.trials())
            screenings.tried(
                    row.key(),
                    trial.drug().strip(),
                    trial.drugClass().strip(),
                    trial.weeks(),
                    trial.adequateDose(),
                    trial.stoppedBecause().strip());
        for (var code : command.contraindications()) screenings.found(row.key(), code);
        book.weigh(actor, patient.patient(), command.weightKilograms());
        events.publish(actor, new PatientScreened(patient.patient(), patient.siteId(), diagnosis.code(), eligible));
    }
}
