package halcyon.local.story;

import halcyon.consent.Asked;
import halcyon.consent.ConsentForm;
import halcyon.consent.ConsentSigning;
import halcyon.consent.Consents;
import halcyon.consent.SignConsent;
import halcyon.contact.Contact;
import halcyon.contact.IssuedLink;
import halcyon.contact.Unlocked;
import halcyon.outcomes.Answered;
import halcyon.outcomes.Answers;
import halcyon.outcomes.Instrument;
import halcyon.outcomes.Occasion;
import halcyon.outcomes.Outcomes;
import halcyon.outcomes.Page;
import halcyon.outcomes.Requested;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What the patient does on the phone: opens the link with birth date and code, answers, signs.
@Singleton
public class Answering {
    private static final Actor WEB = Actor.system("patient-pages");

    private final Contact contact;
    private final Outcomes outcomes;
    private final Consents consents;

    Answering(Contact contact, Outcomes outcomes, Consents consents) {
        this.contact = contact;
        this.outcomes = outcomes;
        this.consents = consents;
    }

    /// Asks and answers a whole occasion; `phq9` are the nine items when PHQ-9 is among the questions.
    public Answered.Done answer(Actor staff, PatientId patient, Caller caller, Occasion occasion, int[] phq9) {
        Requested asked = outcomes.request(staff, patient, occasion);
        if (!(asked instanceof Requested.Done done)) throw new Unexpected("asking for " + occasion, asked);
        return answer(done.link(), caller, phq9);
    }

    public Answered.Done answer(IssuedLink link, Caller caller, int[] phq9) {
        Unlocked.Open open = open(link, caller);
        Page page = outcomes.page(open.actor(), Long.parseLong(open.reference()));
        List<Answers> answers = new ArrayList<>();
        for (Instrument instrument : page.instruments()) answers.add(answers(instrument, phq9));
        Answered result = outcomes.answer(open.actor(), page.request(), answers);
        if (!(result instanceof Answered.Done done)) throw new Unexpected("answering", result);
        contact.complete(open.actor(), open.link());
        return done;
    }

    /// Asks for a signature under the form in force and gives it.
    public ConsentSigning.Signed consent(Actor staff, PatientId patient, Caller caller, String form) {
        Asked asked = consents.ask(staff, patient, form);
        Unlocked.Open open = open(asked.link(), caller);
        ConsentForm text = consents.opened(open.actor(), asked.request());
        Set<String> agreed = text.sections().stream()
                .filter(ConsentForm.Section::required)
                .map(ConsentForm.Section::id)
                .collect(Collectors.toSet());
        ConsentSigning empty = sign(open.actor(), asked.request(), text, Set.of(), Optional.empty());
        if (!(empty instanceof ConsentSigning.Incomplete)) throw new Unexpected("signing an empty form", empty);
        ConsentSigning result =
                sign(open.actor(), asked.request(), text, agreed, Optional.of(caller.given() + " " + caller.family()));
        if (!(result instanceof ConsentSigning.Signed signed)) throw new Unexpected("signing the consent", result);
        contact.complete(open.actor(), open.link());
        return signed;
    }

    private ConsentSigning sign(Actor patient, long request, ConsentForm text, Set<String> agreed, Optional<String> name) {
        return consents.sign(patient, new SignConsent(request, text.contentHash(), agreed, name, Optional.empty()));
    }

    private Unlocked.Open open(IssuedLink link, Caller caller) {
        String token = link.path().substring(link.path().lastIndexOf('/') + 1);
        Unlocked result = contact.unlock(WEB, token, caller.birthDate(), link.code(), "127.0.0.1");
        if (result instanceof Unlocked.Open open) return open;
        throw new Unexpected("opening the link", result);
    }

    /// The given PHQ-9; the lowest answer everywhere else, and nothing where a question is not reached.
    private static Answers answers(Instrument instrument, int[] phq9) {
        Map<String, Integer> scores = new TreeMap<>();
        int at = 0;
        for (Instrument.Item item : instrument.items()) {
            boolean reached = item.after().map(after -> Integer.valueOf(after.score()).equals(scores.get(after.linkId()))).orElse(true);
            if (!item.scored() || !reached) continue;
            int lowest = instrument.optionsOf(item).stream().mapToInt(Instrument.Option::score).min().orElse(0);
            scores.put(item.linkId(), instrument.id().equals("phq-9") ? phq9[at++] : lowest);
        }
        return new Answers(instrument.id(), scores);
    }
}
