package halcyon.ui.dosing;

import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.outcomes.Chart;
import halcyon.outcomes.Occasion;
import halcyon.outcomes.Outcomes;
import halcyon.outcomes.Score;
import halcyon.protocol.WeightBasis;
import halcyon.scheduling.BookingId;
import halcyon.shared.Indication;
import halcyon.shared.Language;
import halcyon.shared.PatientId;
import halcyon.shared.Route;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.treatment.AdverseEvent;
import halcyon.treatment.DoseChoice;
import halcyon.treatment.Mark;
import halcyon.treatment.NextDose;
import halcyon.treatment.NextDoses;
import halcyon.treatment.NextDoses.Ordering;
import halcyon.treatment.Observation;
import halcyon.treatment.OrderNextDose;
import halcyon.treatment.PastDose;
import halcyon.treatment.SessionId;
import halcyon.ui.stage.SampleDirectory;
import halcyon.ui.stage.Stage;
import halcyon.ui.stage.StagePerson;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;

/// A course after its third dose: `ui/stage shoot halcyon.ui.dosing.DosingStage /tmp/shots patient/7/next-dose`; patient 8 has
/// neither dose nor visit.
final class DosingStage {
    private static final Instant NOW = StagePerson.NOW;
    private static final SiteId DENVER = SiteId.of("denver");
    private static final PatientId ANA = PatientId.of(7);

    private Optional<OrderNextDose> ordered = Optional.empty();

    public static void main(String[] args) throws Exception {
        var stage = new DosingStage();
        Stage.with(stage.doses(), outcomes(), directory()).show(NextDoseView.class).serve(args);
    }

    NextDoses doses() {
        return made(NextDoses.class, Map.of(
                "pastDoses", asked -> asked[1].equals(ANA) ? past() : List.of(),
                "nextDose", asked -> asked[1].equals(ANA) ? Optional.of(next()) : Optional.empty(),
                "orderNextDose", asked -> order((OrderNextDose) asked[1])));
    }

    private Ordering order(OrderNextDose command) {
        if (command.reason().isBlank()) return new Ordering.Refused(Sentence.of("treatment.order-needs-reason"));
        ordered = Optional.of(command);
        return new Ordering.Done();
    }

    private NextDose next() {
        var amounts = Stream.of("0.4", "0.45", "0.5", "0.55", "0.6", "0.65", "0.7", "0.75").map(BigDecimal::new).toList();
        var choice = new DoseChoice(
                true, ordered.map(OrderNextDose::amount).orElse(new BigDecimal("0.5")), WeightBasis.ACTUAL, amounts, new BigDecimal("100"),
                Optional.of(new BigDecimal("50")), ordered.map(order -> new DoseChoice.Ordered("Dr. Vance", order.reason())));
        var offers = new ArrayList<NextDose.Offer>();
        for (var basis : WeightBasis.values()) for (var amount : amounts) offers.add(offer(basis, amount));
        return new NextDose(
                new BookingId(34), Optional.empty(), DENVER, NOW.plus(Duration.ofDays(2)), 4, 6, Route.IV, "ketamine", 1, choice,
                Optional.of(new BigDecimal("0.6")), offers);
    }

    private static NextDose.Offer offer(WeightBasis basis, BigDecimal amount) {
        var kilograms = basis == WeightBasis.ACTUAL ? "70.0" : "59.6";
        var milligrams = new BigDecimal(kilograms).multiply(amount).stripTrailingZeros();
        var over = milligrams.compareTo(new BigDecimal("50")) > 0;
        return new NextDose.Offer(
                basis, amount, Optional.of(milligrams), List.of(kilograms + " kg × " + amount + " mg/kg = " + milligrams.toPlainString() + " mg"),
                over ? Optional.of(Sentence.of("treatment.over-patient-ceiling", milligrams.toPlainString(), "50")) : Optional.empty());
    }

    private static List<PastDose> past() {
        return List.of(
                dose(1, 10, "35", "35", "0.50", 9, List.of(Observation.Kind.DISSOCIATION), List.of(), 148, 1, 78),
                dose(2, 7, "38.5", "21", "0.30", 14, List.of(Observation.Kind.NAUSEA, Observation.Kind.DISSOCIATION),
                        List.of(new AdverseEvent("vomited twice", AdverseEvent.Severity.MODERATE)), 162, 3, 96),
                dose(3, 3, "42", "42", "0.60", 6, List.of(), List.of(), 141, 0, 64));
    }

    private static PastDose dose(
            int number, int daysAgo, String drawn, String given, String rate, int dissociation, List<Observation.Kind> seen, List<AdverseEvent> adverse,
            int pressure, int alerts, long ready) {
        var vitals = new PastDose.Extremes(118, pressure, pressure - 58, 64, 92, 95, 12, OptionalInt.of(4), alerts);
        return new PastDose(
                new SessionId(number), DENVER, number, 6, NOW.minus(Duration.ofDays(daysAgo)), "ketamine", Route.IV, new BigDecimal(drawn),
                Optional.of(new BigDecimal(given)), Optional.of(new BigDecimal(rate)), OptionalInt.of(dissociation), seen, adverse,
                Optional.of(vitals), OptionalLong.of(ready));
    }

    static Outcomes outcomes() {
        return made(Outcomes.class, Map.of("chart", asked -> chart(asked[1].equals(ANA), (String) asked[2])));
    }

    private static Chart chart(boolean scored, String instrument) {
        var scores = !scored || !instrument.equals("phq-9")
                ? List.<Score>of()
                : List.of(score(12, 19, "moderately severe", Occasion.BASELINE), score(8, 15, "moderately severe", Occasion.FOLLOW_UP), score(4, 12, "moderate", Occasion.FOLLOW_UP));
        var marks = past().stream().map(dose -> new Mark(dose.session(), dose.at(), dose.number(), dose.drawn())).toList();
        var bands = List.of(
                new Chart.Band("minimal", 0, 4), new Chart.Band("mild", 5, 9), new Chart.Band("moderate", 10, 14),
                new Chart.Band("moderately severe", 15, 19), new Chart.Band("severe", 20, 27));
        return new Chart(
                instrument, 27, scores, scored ? marks : List.of(), bands, scores.stream().findFirst(),
                scores.isEmpty() ? Chart.Verdict.NO_BASELINE : Chart.Verdict.NO_RESPONSE, Optional.empty(), Optional.empty(), Optional.of(5));
    }

    private static Score score(int daysAgo, int total, String band, Occasion occasion) {
        return new Score(1, "phq-9", total, band, NOW.minus(Duration.ofDays(daysAgo)), occasion, "phq-9 v1");
    }

    static Directory directory() {
        var patient = new Patient(
                ANA, "Ana", "Ruiz", LocalDate.of(1985, 3, 14), "F", "", "", Language.EN, Indication.RESISTANT_DEPRESSION, DENVER, "", "", "", "",
                Optional.of("F33.2"), Optional.of(true), Optional.of(new BigDecimal("70.0")), Optional.of(NOW.minus(Duration.ofDays(2))), "");
        return made(Directory.class, Map.of(
                "sites", asked -> SampleDirectory.sites(), "site", asked -> SampleDirectory.sites().getFirst(), "openPatient", asked -> patient,
                "patient", asked -> patient, "findPatients", asked -> List.of()));
    }

    static <T> T made(Class<T> type, Map<String, Function<Object[], Object>> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, asked) -> {
            var answer = answers.get(method.getName());
            if (answer != null) return answer.apply(asked);
            if (method.getName().equals("hashCode")) return System.identityHashCode(proxy);
            if (method.getName().equals("equals")) return proxy == asked[0];
            throw new UnsupportedOperationException("nothing made up for " + method.getName());
        }));
    }
}
