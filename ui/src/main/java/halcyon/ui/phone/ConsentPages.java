package halcyon.ui.phone;

import halcyon.consent.ConsentForm;
import halcyon.consent.ConsentSigning;
import halcyon.consent.Consents;
import halcyon.consent.SignConsent;
import halcyon.contact.Purpose;
import halcyon.directory.Directory;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reading and signing a consent: one section a page, agreed to one by one, then the signature. Which sections are required and
/// whether it may be signed now is decided by [Consents#sign].
@Singleton
class ConsentPages implements PhonePurpose {
    private static final String AGREED = "agreed";
    private static final String VERSION = "version";
    private static final String SIGN = "sign";

    private final Consents consents;
    private final Directory directory;

    ConsentPages(Consents consents, Directory directory) {
        this.consents = consents;
        this.directory = directory;
    }

    @Override
    public Set<Purpose> purposes() {
        return Set.of(Purpose.CONSENT);
    }

    @Override
    public PhoneAnswer get(PhoneRequest request) {
        var form = form(request);
        if (request.step().equals(SIGN)) return new PhoneAnswer.Show(signature(request, form, List.of()));
        int count = form.sections().size();
        int at = request.step(firstUnread(request, form));
        if (at > count) return new PhoneAnswer.GoTo(SIGN);
        return new PhoneAnswer.Show(section(request, form, Math.max(1, at)));
    }

    @Override
    public PhoneAnswer post(PhoneRequest request) {
        var form = form(request);
        if (request.step().equals(SIGN)) return sign(request, form);
        int at = request.step(firstUnread(request, form));
        if (at < 1 || at > form.sections().size()) return new PhoneAnswer.GoTo(SIGN);
        agree(request, form.sections().get(at - 1).id());
        return new PhoneAnswer.GoTo(at == form.sections().size() ? SIGN : Integer.toString(at + 1));
    }

    // What was agreed belongs to one version; a new one is read from the beginning.
    private ConsentForm form(PhoneRequest request) {
        var form = consents.opened(request.actor(), request.reference(), request.language());
        var version = Integer.toString(form.version());
        if (!request.session().remembered(VERSION).equals(Optional.of(version))) {
            request.session().forget();
            request.session().remember(VERSION, version);
        }
        return form;
    }

    private static int firstUnread(PhoneRequest request, ConsentForm form) {
        var agreed = agreed(request);
        int at = 1;
        for (var section : form.sections()) {
            if (!agreed.contains(section.id())) return at;
            at++;
        }
        return at;
    }

    private static Set<String> agreed(PhoneRequest request) {
        return request.session().remembered(AGREED).stream()
                .flatMap(words -> Arrays.stream(words.split(",")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void agree(PhoneRequest request, String section) {
        var agreed = agreed(request);
        agreed.add(section);
        request.session().remember(AGREED, String.join(",", agreed));
    }

    private PhonePage section(PhoneRequest request, ConsentForm form, int at) {
        var section = form.sections().get(at - 1);
        int count = form.sections().size();
        var page = PhonePage.titled(section.heading())
                .at(at, count, request.text("phone.consent.section", at, count))
                .saved(!agreed(request).isEmpty())
                .body(points(section.text()).and(askANurse(request)))
                .note(request.text("phone.consent.nothing-signed", count))
                .button(request.text(section.required() ? "phone.consent.agree" : "phone.consent.read"))
                .withReadAloud();
        return at == 1 ? page.lead(form.title()) : page.back(Integer.toString(at - 1));
    }

    private static Markup points(String text) {
        var points = text.lines().map(ConsentPages::point).toList();
        return Markup.of("<ul class=\"items\">{}</ul>", Markup.join(points));
    }

    private static Markup point(String line) {
        int bar = line.indexOf(" | ");
        if (bar < 0) return Markup.of("<li><b>{}</b></li>", line);
        return Markup.of("<li><b>{}</b><span>{}</span></li>", line.substring(0, bar), line.substring(bar + 3));
    }

    private Markup askANurse(PhoneRequest request) {
        var site = directory.patient(request.actor(), request.patient()).site();
        var phone = directory.site(request.actor(), site).phone();
        return Markup.of("<a class=\"ask\" href=\"tel:{}\">{}</a>", phone.replaceAll("\\D", ""), request.text("phone.consent.ask", phone));
    }

    private PhonePage signature(PhoneRequest request, ConsentForm form, List<Sentence> trouble) {
        int count = form.sections().size();
        return PhonePage.titled(request.text("phone.consent.sign.title"))
                .at(count, count, request.text("phone.consent.sign.progress"))
                .saved(true)
                .body(troubles(request, trouble)
                        .and(ceiling(request, form))
                        .and(Markup.of(
                                """
                                <p>{}</p>
                                <label class="field">{}<input name="name" autocomplete="name" maxlength="120" value="{}"></label>
                                <div class="pad-area" hidden><p class="or">{}</p>\
                                <canvas class="pad" role="img" aria-label="{}"></canvas>\
                                <input type="hidden" name="drawing"><button type="button" class="pad-clear">{}</button></div>
                                <input type="hidden" name="hash" value="{}">
                                <p class="small">{}</p>""",
                                request.text("phone.consent.sign.lead", form.title(), form.version()),
                                request.text("phone.consent.sign.name"),
                                request.field("name"),
                                request.text("phone.consent.sign.or"),
                                request.text("phone.consent.sign.pad"),
                                request.text("phone.consent.sign.clear"),
                                form.contentHash(),
                                request.text("phone.consent.sign.after"))))
                .back(Integer.toString(count))
                .button(request.text("phone.consent.sign.button"));
    }

    /// The most that is agreed to stands right above the name.
    private static Markup ceiling(PhoneRequest request, ConsentForm form) {
        return form.ceilingMilligrams()
                .map(most -> Markup.of("<p><b>{}</b></p>", request.text("phone.consent.sign.ceiling", most.stripTrailingZeros().toPlainString())))
                .orElseGet(() -> Markup.join(List.of()));
    }

    private static Markup troubles(PhoneRequest request, List<Sentence> trouble) {
        var locale = request.language().locale();
        return Markup.join(trouble.stream()
                .map(sentence -> Markup.of("<p class=\"trouble\" role=\"alert\">{}</p>", sentence.in(locale)))
                .toList());
    }

    private PhoneAnswer sign(PhoneRequest request, ConsentForm form) {
        var command = new SignConsent(
                request.reference(),
                request.field("hash"),
                agreed(request),
                Optional.of(request.field("name")).filter(name -> !name.isEmpty()),
                Optional.of(request.field("drawing")).filter(drawing -> !drawing.isEmpty()));
        return switch (consents.sign(request.actor(), command)) {
            case ConsentSigning.Signed signed -> new PhoneAnswer.Done(done(request));
            case ConsentSigning.Incomplete incomplete -> new PhoneAnswer.Show(signature(request, form, incomplete.missing()));
            case ConsentSigning.Refused refused when refused.reason().key().equals("consent.done-already") ->
                new PhoneAnswer.Done(done(request));
            case ConsentSigning.Refused refused ->
                new PhoneAnswer.Show(signature(request, form, List.of(refused.reason())));
        };
    }

    private static PhonePage done(PhoneRequest request) {
        return PhonePage.titled(request.text("phone.consent.done.title"))
                .body(Markup.of(
                        "<p class=\"good\">{}</p><p>{}</p><p>{}</p>",
                        request.text("phone.consent.done.signed"),
                        request.text("phone.consent.done.copy"),
                        request.text("phone.consent.done.revoke")))
                .withCrisisLine();
    }
}
