package halcyon.directory;

import halcyon.shared.Indication;
import halcyon.shared.Language;
import halcyon.shared.SiteId;
import java.time.LocalDate;
import java.util.Optional;

/// A first call, as asked by the guided intake. The safety question comes first: `inDanger` true stops the intake with the
/// crisis text and a named clinician. `payer` empty means self-pay. `tried` and `times` are the caller's words.
public record TakeCall(
        boolean inDanger,
        String givenName,
        String familyName,
        LocalDate birthDate,
        String phone,
        String email,
        Language language,
        Indication indication,
        String tried,
        Optional<Long> payer,
        Optional<String> memberId,
        SiteId site,
        String times) {
    /// The safety question was answered yes: nothing else is asked and nothing else is written down.
    public static TakeCall crisis(SiteId site) {
        return new TakeCall(
                true,
                "",
                "",
                LocalDate.EPOCH,
                "",
                "",
                Language.EN,
                Indication.RESISTANT_DEPRESSION,
                "",
                Optional.empty(),
                Optional.empty(),
                site,
                "");
    }
}
