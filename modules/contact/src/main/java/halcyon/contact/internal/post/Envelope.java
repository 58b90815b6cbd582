package halcyon.contact.internal.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

/// Puts a letter into an e-mail. Its Message-ID is the letter's key: a copy sent after a crash is known as the same message.
final class Envelope {
    private final Session session;
    private final InternetAddress from;

    Envelope(Session session, String from) {
        this.session = session;
        try {
            this.from = new InternetAddress(from, true);
        } catch (AddressException e) {
            throw new IllegalStateException("halcyon.mail.from is no address: " + from, e);
        }
    }

    MimeMessage of(Letter letter, InternetAddress to) throws MessagingException {
        var message = new Keyed(session, "<" + letter.key() + "@" + domain() + ">");
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(letter.subject().replaceAll("\\s+", " "), UTF_8.name());
        message.setText(letter.text(), UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no out-of-office answers
        if (letter.unsubscribe().isPresent()) {
            message.setHeader("List-Unsubscribe", "<" + letter.unsubscribe().get() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"); // RFC 8058
        }
        message.saveChanges();
        return message;
    }

    private String domain() {
        var address = from.getAddress();
        return address.substring(address.indexOf('@') + 1);
    }

    private static final class Keyed extends MimeMessage {
        private final String id;

        Keyed(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
