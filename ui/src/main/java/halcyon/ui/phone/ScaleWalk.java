package halcyon.ui.phone;

import halcyon.outcomes.Answers;
import halcyon.outcomes.Instrument;
import halcyon.outcomes.Instrument.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The way through the questions of a request: one after another, those not reached left out. Knows what was answered so far.
final class ScaleWalk {
    private static final String PHQ_9 = "phq-9";
    private static final String C_SSRS = "c-ssrs-screener";
    private static final String NEXT_DAY = "next-day";

    private final List<Question> questions = new ArrayList<>();
    private final Map<String, Integer> answered = new LinkedHashMap<>();

    /// One question of one instrument; `key` is what its answer is remembered by.
    record Question(Instrument instrument, Item item) {
        String key() {
            return instrument.id() + "/" + item.linkId();
        }

        boolean takes(String value) {
            return instrument.optionsOf(item).stream().anyMatch(option -> Integer.toString(option.score()).equals(value));
        }
    }

    /// `remembered` holds answers by key, and may hold other things.
    ScaleWalk(List<Instrument> instruments, Map<String, String> remembered) {
        for (var instrument : instruments)
            for (var item : instrument.items()) questions.add(new Question(instrument, item));
        for (var question : questions)
            Optional.ofNullable(remembered.get(question.key())).filter(question::takes).ifPresent(value -> answered.put(question.key(), Integer.valueOf(value)));
    }

    /// By its number, from 1; empty when there is none, or it is not reached.
    Optional<Question> at(int number) {
        if (number < 1 || number > questions.size()) return Optional.empty();
        return Optional.of(questions.get(number - 1)).filter(this::isAsked);
    }

    Optional<Integer> answer(Question question) {
        return Optional.ofNullable(answered.get(question.key()));
    }

    /// The first question that still wants an answer.
    Optional<Integer> firstOpen() {
        return numbers().filter(number -> isOpen(questions.get(number - 1))).boxed().findFirst();
    }

    Optional<Integer> next(int number) {
        return numbers().filter(other -> other > number).boxed().findFirst();
    }

    Optional<Integer> before(int number) {
        return numbers().filter(other -> other < number).boxed().reduce((one, other) -> other);
    }

    /// How many there are to answer as things stand, and the how-manieth this is.
    int count() {
        return (int) numbers().count();
    }

    int place(int number) {
        return (int) numbers().filter(other -> other <= number).count();
    }

    /// Whether this answer is one that help is shown for at once.
    boolean wantsHelp(Question question) {
        int score = answered.getOrDefault(question.key(), 0);
        return switch (question.instrument().id()) {
            case PHQ_9 -> question.item().linkId().equals("9") && score > 0;
            case C_SSRS -> score > 0;
            case NEXT_DAY -> question.item().linkId().equals("safety") && score > 0;
            default -> false;
        };
    }

    /// What was answered, without what is not reached.
    List<Answers> answers() {
        var sheets = new LinkedHashMap<String, Map<String, Integer>>();
        for (var question : questions) {
            var scores = sheets.computeIfAbsent(question.instrument().id(), id -> new LinkedHashMap<>());
            if (isAsked(question)) answer(question).ifPresent(score -> scores.put(question.item().linkId(), score));
        }
        return sheets.entrySet().stream().map(sheet -> new Answers(sheet.getKey(), sheet.getValue())).toList();
    }

    private IntStream numbers() {
        return IntStream.rangeClosed(1, questions.size()).filter(number -> isAsked(questions.get(number - 1)));
    }

    private boolean isOpen(Question question) {
        return question.item().scored() && answer(question).isEmpty();
    }

    private boolean isAsked(Question question) {
        var id = question.instrument().id();
        if (!question.item().scored()) return anyProblem(question.instrument());
        return question.item()
                .after()
                .map(after -> Integer.valueOf(after.score()).equals(answered.get(id + "/" + after.linkId())))
                .orElse(true);
    }

    // "If you checked off any problems, how difficult …"
    private boolean anyProblem(Instrument instrument) {
        return instrument.items().stream()
                .filter(Item::scored)
                .anyMatch(item -> answered.getOrDefault(instrument.id() + "/" + item.linkId(), 0) > 0);
    }
}
