package halcyon.consent;

import halcyon.shared.Actor;
import halcyon.shared.Language;
import halcyon.shared.PatientId;
import java.util.List;

/// The published verbs of consent.
public interface Consents {
    /// The version in force of a form.
    ConsentForm form(Actor actor, String code, Language language);

    /// The codes of all forms.
    List<String> forms(Actor actor);

    int publishForm(Actor actor, PublishForm command);

    /// Asks a patient to sign the form in force, by link.
    Asked ask(Actor actor, PatientId patient, String form);

    /// What a request's page shows to the patient: the version in force now.
    ConsentForm opened(Actor actor, long request);

    /// As [#opened(Actor,long)], in the language the patient chose on the page.
    ConsentForm opened(Actor actor, long request, Language language);

    ConsentSigning sign(Actor actor, SignConsent command);

    void revoke(Actor actor, long consent, String reason);

    List<SignedConsent> consentsOf(Actor actor, PatientId patient);

    /// Requests not yet signed at the actor's sites.
    List<ConsentRequest> open(Actor actor);
}
