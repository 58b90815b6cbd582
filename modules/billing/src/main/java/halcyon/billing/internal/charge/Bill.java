package halcyon.billing.internal.charge;

import halcyon.billing.Claim;
import halcyon.shared.Sentence;
import halcyon.shared.TimeSlot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The bill of one session while it is being drawn up.
final class Bill {
    private record Line(Service service, String code, List<String> modifiers, String words, BigDecimal units, Optional<ChargedLine.Given> drug, List<Claim.Minutes> minutes) {}

    private final SessionFacts facts;
    private final Rates rates;
    private final List<Line> lines = new ArrayList<>();
    private final List<Sentence> notes = new ArrayList<>();

    Bill(SessionFacts facts, Rates rates) {
        this.facts = facts;
        this.rates = rates;
    }

    void add(Service service, long units, List<Claim.Minutes> minutes) {
        add(service, rates.code(service, facts.program()).code(), units, minutes);
    }

    void add(Service service, String code, long units, List<Claim.Minutes> minutes) {
        lines.add(new Line(service, code, List.of(), "", BigDecimal.valueOf(units), Optional.empty(), minutes));
    }

    void addDrug(Service service, String code, List<String> modifiers, String words, long units, ChargedLine.Given given) {
        lines.add(new Line(service, code, modifiers, words, BigDecimal.valueOf(units), Optional.of(given), List.of()));
    }

    void note(String word, Object... arguments) {
        notes.add(Sentence.of("billing.charge-" + word, arguments));
    }

    boolean has(Service service) {
        return lines.stream().anyMatch(line -> line.service() == service);
    }

    Proposal proposal(List<Claim.Minutes> watching) {
        Set<Service> services = EnumSet.noneOf(Service.class);
        lines.forEach(line -> services.add(line.service()));
        List<ChargedLine> charged = new ArrayList<>();
        for (Line line : lines) charged.add(charged(line, services, charged.isEmpty() ? watching : List.of()));
        return new Proposal(charged, notes);
    }

    private ChargedLine charged(Line line, Set<Service> services, List<Claim.Minutes> evidence) {
        List<String> modifiers = new ArrayList<>(line.modifiers());
        rates.rules().modifiers().stream().filter(rule -> rule.applies(line.service(), services, facts.program())).map(ModifierRule::modifier).forEach(modifiers::add);
        facts.onEveryLine().ifPresent(modifiers::add);
        List<Claim.Minutes> minutes = new ArrayList<>(line.minutes());
        minutes.addAll(evidence);
        return new ChargedLine(line.code(), modifiers, line.words(), line.units(), rates.fee(line.code()).times(line.units().longValueExact()), line.drug(), minutes);
    }

    static List<Claim.Minutes> earned(String kind, List<TimeSlot> slots) {
        return slots.stream().map(slot -> new Claim.Minutes(kind, slot.from(), slot.to(), true)).toList();
    }
}
