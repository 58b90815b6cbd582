package halcyon.contact.internal.post;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/// Reads a failure: about this letter for good (5xx, RFC 5321 4.2.1), or about the way and the moment.
final class SmtpFault {
    /// Ours to mend, not the patient's: authentication (RFC 4954 section 6).
    private static final Set<Integer> SIGN_IN = Set.of(530, 534, 535, 538);

    private SmtpFault() {}

    static Carried of(MessagingException failure) {
        for (@Nullable Throwable at = failure; at != null; at = next(at)) {
            if (at instanceof AuthenticationFailedException) return Carried.Later.because("sign-in");
            if (at instanceof SMTPSenderFailedException) return Carried.Later.because("sender-refused");
            if (at instanceof SMTPAddressFailedException address) return byCode(address.getReturnCode());
            if (at instanceof SMTPSendFailedException send && send.getNextException() == null) return byCode(send.getReturnCode());
        }
        return Carried.Later.because("unreachable");
    }

    private static @Nullable Throwable next(Throwable at) {
        return at instanceof MessagingException mail ? mail.getNextException() : at.getCause();
    }

    private static Carried byCode(int code) {
        if (SIGN_IN.contains(code)) return Carried.Later.because("sign-in");
        return code >= 500 ? new Carried.Never("refused") : Carried.Later.because("busy");
    }
}
