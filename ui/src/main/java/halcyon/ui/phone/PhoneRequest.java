package halcyon.ui.phone;

import halcyon.shared.Actor;
import halcyon.shared.Language;
import halcyon.shared.PatientId;
import halcyon.ui.shell.Texts;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One request of an unlocked link: who, for what, which step, the fields of the form.
public final class PhoneRequest {
    private final LinkSession session;
    private final Texts texts;
    private final String address;
    private final String step;
    private final Map<String, List<String>> fields;

    PhoneRequest(LinkSession session, Texts texts, String address, String step, Map<String, List<String>> fields) {
        this.session = session;
        this.texts = texts;
        this.address = address;
        this.step = step;
        this.fields = fields;
    }

    public LinkSession session() {
        return session;
    }

    /// The patient herself: what to call the module's verbs with.
    public Actor actor() {
        return session.actor();
    }

    public PatientId patient() {
        return session.patient();
    }

    /// The id the link was made for, in its module's words.
    public long reference() {
        return Long.parseLong(session.reference());
    }

    public Language language() {
        return session.language();
    }

    /// The part of the address after the link; empty at the start.
    public String step() {
        return step;
    }

    /// The path of another step of the same link, for a page's own links.
    public String address(String otherStep) {
        return address + "/" + otherStep;
    }

    /// The step as a number, or the number given when it is none.
    public int step(int otherwise) {
        return step.matches("\\d{1,4}") ? Integer.parseInt(step) : otherwise;
    }

    /// A field of the form, empty when it was not sent.
    public String field(String name) {
        return fields.getOrDefault(name, List.of()).stream().findFirst().orElse("").strip();
    }

    /// All values of a field that may be sent more than once.
    public Set<String> fields(String name) {
        return Set.copyOf(fields.getOrDefault(name, List.of()));
    }

    /// A text of the pages in the patient's language: `vaadin-i18n/<first word>.properties`.
    public String text(String key, Object... arguments) {
        return texts.getTranslation(key, session.language().locale(), arguments);
    }
}
