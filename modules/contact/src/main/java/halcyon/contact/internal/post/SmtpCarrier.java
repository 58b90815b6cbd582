package halcyon.contact.internal.post;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.security.GeneralSecurityException;
import java.io.IOException;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hands letters to an SMTP server, one connection a letter. The server's certificate is checked, against its name too.
final class SmtpCarrier implements Carrier {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpCarrier.class);
    private final MailSettings settings;
    private final Session session;
    private final Envelope envelope;

    SmtpCarrier(MailSettings settings) {
        if (settings.from().isBlank()) throw new IllegalStateException("halcyon.mail.from is missing: who the e-mails come from");
        if (settings.security() == MailSettings.Security.NONE && !Nearby.is(settings.host()))
            throw new IllegalStateException("halcyon.mail.security NONE is for a mail server on this machine only");
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
        this.envelope = new Envelope(session, settings.from());
    }

    private static Properties properties(MailSettings settings) {
        var millis = Integer.toString(settings.timeoutSeconds() * 1000);
        var properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(settings.security() == MailSettings.Security.TLS));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(settings.security() == MailSettings.Security.STARTTLS));
        properties.put("mail.smtp.starttls.required", Boolean.toString(settings.security() == MailSettings.Security.STARTTLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) properties.put("mail.smtp." + wait, millis);
        properties.put("mail.smtp.quitwait", "false");
        if (!settings.caFile().isEmpty()) properties.put("mail.smtp.ssl.socketFactory", trusting(settings.caFile()));
        return properties;
    }

    private static Object trusting(String file) {
        try {
            return Authorities.of(file).getSocketFactory();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("halcyon.mail.ca-file " + file + " cannot be used: " + e.getMessage(), e);
        }
    }

    @Override
    public Carried carry(Letter letter) {
        InternetAddress to;
        try {
            to = new InternetAddress(letter.to(), true);
        } catch (AddressException e) {
            return new Carried.Never("bad-address");
        }
        try {
            send(letter, to);
            return new Carried.Accepted();
        } catch (MessagingException e) {
            var outcome = SmtpFault.of(e);
            LOG.info("e-mail {} was not taken: {}", letter.id(), outcome);
            return outcome;
        }
    }

    private void send(Letter letter, InternetAddress to) throws MessagingException {
        var message = envelope.of(letter, to);
        var transport = session.getTransport();
        try {
            transport.connect(
                    settings.host(), settings.port(), settings.user().isEmpty() ? null : settings.user(), settings.password());
            transport.sendMessage(message, message.getAllRecipients());
        } finally {
            close(transport, letter);
        }
    }

    // what was taken stays taken, however the connection ends
    private static void close(Transport transport, Letter letter) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("the connection for e-mail {} did not end well: {}", letter.id(), e.getClass().getSimpleName());
        }
    }
}
