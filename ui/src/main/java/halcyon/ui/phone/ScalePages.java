package halcyon.ui.phone;

import halcyon.contact.Purpose;
import halcyon.outcomes.Answered;
import halcyon.outcomes.Outcomes;
import halcyon.outcomes.Page;
import halcyon.shared.Sentence;
import halcyon.ui.phone.PhoneAnswer.Done;
import halcyon.ui.phone.PhoneAnswer.GoTo;
import halcyon.ui.phone.PhoneAnswer.Show;
import halcyon.ui.phone.ScaleWalk.Question;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Scales on the phone, one question a page, nothing but forms. An answer that asks for help shows it at once and tells the
/// clinic at once, also when the rest is never answered.
@Singleton
class ScalePages implements PhonePurpose {
    private static final String HELP = "help";

    private final Outcomes outcomes;

    ScalePages(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public Set<Purpose> purposes() {
        return EnumSet.of(Purpose.BASELINE, Purpose.NEXT_DAY, Purpose.SCALE);
    }

    @Override
    public PhoneAnswer get(PhoneRequest request) {
        var page = outcomes.page(request.actor(), request.reference());
        var walk = walk(page, request);
        if (request.step().equals(HELP)) return new Show(help(request));
        int number = request.step(0);
        return walk.at(number)
                .<PhoneAnswer>map(question -> new Show(question(request, walk, number, question, false)))
                .orElseGet(() -> new Show(start(request, page)));
    }

    @Override
    public PhoneAnswer post(PhoneRequest request) {
        var page = outcomes.page(request.actor(), request.reference());
        var walk = walk(page, request);
        int number = request.step(0);
        var question = walk.at(number);
        if (question.isEmpty()) return new GoTo(walk.firstOpen().map(String::valueOf).orElse("1"));
        var value = request.field("answer");
        boolean chosen = question.get().takes(value);
        if (!chosen && question.get().item().scored()) return new Show(question(request, walk, number, question.get(), true));
        if (chosen) request.session().remember(question.get().key(), value);
        return on(request, walk(page, request), number, question.get());
    }

    private PhoneAnswer on(PhoneRequest request, ScaleWalk walk, int number, Question question) {
        var next = walk.next(number);
        if (next.isEmpty()) return tell(request, walk, walk.firstOpen().map(String::valueOf).orElse("1"));
        if (!walk.wantsHelp(question)) return new GoTo(String.valueOf(next.get()));
        boolean seen = request.session().remembered(HELP).isPresent();
        request.session().remember(HELP, String.valueOf(next.get()));
        // tells the clinic now: this answer may be the last one given
        return tell(request, walk, seen ? String.valueOf(next.get()) : HELP);
    }

    /// Gives the answers to the clinic; while some are missing the way goes on to a step.
    private PhoneAnswer tell(PhoneRequest request, ScaleWalk walk, String goOn) {
        return switch (outcomes.answer(request.actor(), request.reference(), walk.answers())) {
            case Answered.Done done -> new Done(thanks(request, done.crisisHelp()));
            case Answered.Incomplete _ -> new GoTo(goOn);
            case Answered.Refused refused -> new Show(PhonePage.titled(request.text("phone-scales.closed"))
                    .body(Markup.of("<p>{}</p>", refused.reason().in(request.language().locale())))
                    .withCrisisLine());
        };
    }

    private PhonePage start(PhoneRequest request, Page page) {
        var walk = walk(page, request);
        var why = request.text("phone-scales.why." + page.occasion());
        var clinician = page.clinicianAsks().isEmpty()
                ? Markup.NONE
                : Markup.of("<p class=\"lead\">{}</p>", request.text("phone-scales.clinician-asks"));
        var notices = page.instruments().stream()
                .map(instrument -> Markup.of("<p class=\"small\">{}</p>", in(instrument.notice(), request)))
                .toList();
        return PhonePage.titled(request.text("phone-scales.title." + page.occasion()))
                .body(Markup.of("<p>{}</p><p>{}</p>{}{}", why, request.text("phone-scales.nobody-live"), clinician, Markup.join(notices)))
                .note(request.text("phone-scales.how-many", walk.count()))
                .button(request.text(request.session().remembered().isEmpty() ? "phone-scales.begin" : "phone-scales.continue"))
                .withReadAloud()
                .withCrisisLine();
    }

    private PhonePage question(PhoneRequest request, ScaleWalk walk, int number, Question question, boolean nothingChosen) {
        var title = in(question.item().text(), request);
        var trouble = nothingChosen ? Markup.of("<p class=\"trouble\" role=\"alert\">{}</p>", request.text("phone-scales.choose")) : Markup.NONE;
        var prompt = question.item().prompt().isEmpty()
                ? Markup.NONE
                : Markup.of("<p class=\"lead\">{}</p>", in(question.item().prompt(), request));
        return PhonePage.titled(title)
                .lead(lead(request, question))
                .at(walk.place(number), walk.count(), request.text("phone-scales.place", walk.place(number), walk.count()))
                .saved(!request.session().remembered().isEmpty())
                .body(prompt.and(trouble)
                        .and(Choices.radio("answer", title, labels(request, question), walk.answer(question).map(String::valueOf))))
                .back(walk.before(number).map(String::valueOf).orElse(""))
                .button(request.text(walk.next(number).isPresent() ? "phone-scales.next" : "phone-scales.send"))
                .withReadAloud()
                .withCrisisLine();
    }

    // the screener's printed instruction speaks to an interviewer; who answers alone is told the time each question means
    private String lead(PhoneRequest request, Question question) {
        if (!question.item().scored()) return "";
        if (!question.instrument().id().equals("c-ssrs-screener")) return in(question.instrument().instruction(), request);
        return switch (question.item().linkId()) {
            case "6" -> request.text("phone-scales.lifetime");
            case "6a" -> "";
            default -> request.text("phone-scales.past-month");
        };
    }

    private PhonePage help(PhoneRequest request) {
        var next = request.session().remembered(HELP).orElse("");
        return PhonePage.titled(request.text("phone-scales.help.title"))
                .body(helpBox(request, Sentence.of("outcomes.crisis-help"))
                        .and(Markup.of("<p>{}</p>", request.text("phone-scales.help.go-on")))
                        .and(Markup.of("<p><a class=\"button\" href=\"{}\">{}</a></p>", next, request.text("phone-scales.continue"))));
    }

    private PhonePage thanks(PhoneRequest request, Optional<Sentence> help) {
        var box = help.map(sentence -> helpBox(request, sentence)).orElse(Markup.NONE);
        var then = request.text(help.isPresent() ? "phone-scales.told" : "phone-scales.done");
        return PhonePage.titled(request.text("phone-scales.thanks"))
                .body(box.and(Markup.of("<p class=\"good\">{}</p><p>{}</p>", request.text("phone-scales.in"), then)))
                .withCrisisLine();
    }

    private static Markup helpBox(PhoneRequest request, Sentence sentence) {
        return Markup.of(
                "<div class=\"help\" role=\"alert\"><p>{}</p><a class=\"button filled\" href=\"tel:988\">{}</a><a class=\"button\" href=\"sms:988\">{}</a></div>",
                sentence.in(request.language().locale()),
                request.text("phone-scales.help.call"),
                request.text("phone-scales.help.text"));
    }

    private static Map<String, String> labels(PhoneRequest request, Question question) {
        var labels = new LinkedHashMap<String, String>();
        for (var option : question.instrument().optionsOf(question.item()))
            labels.put(Integer.toString(option.score()), in(option.text(), request));
        return labels;
    }

    private static ScaleWalk walk(Page page, PhoneRequest request) {
        return new ScaleWalk(page.instruments(), request.session().remembered());
    }

    // wording is verbatim or not at all: what was not published in a language is shown as it was published
    private static String in(Map<String, String> texts, PhoneRequest request) {
        return texts.getOrDefault(request.language().locale().getLanguage(), texts.getOrDefault("en", ""));
    }
}
