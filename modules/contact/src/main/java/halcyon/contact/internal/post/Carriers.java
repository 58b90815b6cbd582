package halcyon.contact.internal.post;

import halcyon.contact.Channel;
import halcyon.shared.DataFolder;
import halcyon.shared.Json;
import jakarta.inject.Singleton;
import java.util.Map;

/// One carrier a channel: as configured, else the folder of messages.
@Singleton
public class Carriers {
    private final Map<Channel, Carrier> carriers;

    Carriers(MailSettings mail, SmsSettings sms, DataFolder data, Json json) {
        var folder = new FolderCarrier(data);
        carriers = Map.of(
                Channel.EMAIL, mail.host().isEmpty() ? folder : new SmtpCarrier(mail),
                Channel.SMS, sms.url().isEmpty() ? folder : new SmsGateway(sms, json));
    }

    public Carried carry(Letter letter) {
        if (letter.to().isBlank()) return new Carried.Never("no-address");
        return carriers.get(letter.channel()).carry(letter);
    }
}
