package halcyon.contact.internal;

import halcyon.contact.Channel;
import halcyon.contact.IssueLink;
import halcyon.contact.IssuedLink;
import halcyon.contact.Notice;
import halcyon.contact.internal.MessageDesk.Draft;
import halcyon.directory.Patient;
import halcyon.shared.Actor;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts a notice into the words of each channel. A link goes with it only when its other half, the code, can go by text message.
@Singleton
class NoticeWriter {
    private static final Duration LONGEST_LINK = Duration.ofDays(90);

    private final NoticeWords words;
    private final LinkDesk links;
    private final Reach reach;
    private final Clock clock;

    NoticeWriter(NoticeWords words, LinkDesk links, Reach reach, Clock clock) {
        this.words = words;
        this.links = links;
        this.reach = reach;
        this.clock = clock;
    }

    List<Draft> write(Actor actor, NoticeRow row, Notice notice, Patient patient) {
        boolean byMail = reach.reaches(patient, Channel.EMAIL);
        boolean byText = reach.reaches(patient, Channel.SMS);
        var link = byMail && byText ? link(actor, notice, patient) : Optional.<IssuedLink>empty();
        var said = words.of(notice, patient, link);
        var drafts = new ArrayList<Draft>();
        if (byMail) drafts.add(draft(Channel.EMAIL, said.subject(), said.mail(), row));
        if (byText) drafts.add(draft(Channel.SMS, "", said.text(), row));
        return drafts;
    }

    private Optional<IssuedLink> link(Actor actor, Notice notice, Patient patient) {
        return notice.ask().flatMap(ask -> {
            var left = Duration.between(clock.instant(), ask.goodUntil());
            if (!left.isPositive()) return Optional.empty();
            var good = left.compareTo(LONGEST_LINK) > 0 ? LONGEST_LINK : left;
            return Optional.of(links.make(actor, new IssueLink(patient.id(), ask.purpose(), ask.reference(), good), patient));
        });
    }

    private static Draft draft(Channel channel, String subject, String text, NoticeRow row) {
        return new Draft(channel, subject, text, Optional.of(row.key()), Optional.of(row.expiresAt()));
    }
}
