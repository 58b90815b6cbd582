package halcyon.scheduling.internal.reminders;

import halcyon.contact.Contact;
import halcyon.contact.Notice;
import halcyon.contact.PlanNotice;
import halcyon.contact.Purpose;
import halcyon.directory.Site;
import halcyon.shared.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// Reminds a site's patients, each kind of reminder once a day. Who books or moves after that has just been told the time.
@Singleton
@Transactional
class Reminding {
    private static final Actor US = Actor.system("scheduling");

    private final SeenVisits visits;
    private final ReminderRules rules;
    private final Contact contact;
    private final Clock clock;

    Reminding(SeenVisits visits, ReminderRules rules, Contact contact, Clock clock) {
        this.visits = visits;
        this.rules = rules;
        this.contact = contact;
        this.clock = clock;
    }

    void remind(Site site) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, site.zone());
        var catchUp = Duration.ofHours(rules.number("reminder-catch-up-hours", now));
        for (var reminder : rules.reminders(today)) {
            var due = today.atTime(reminder.time()).atZone(site.zone()).toInstant();
            if (now.isBefore(due) || now.isAfter(due.plus(catchUp))) continue;
            if (rules.isFirst(site.id().value(), reminder.name(), today)) remind(site, reminder, today, now);
        }
    }

    private void remind(Site site, ReminderRules.Reminder reminder, LocalDate today, Instant now) {
        var day = today.plusDays(reminder.daysBefore());
        var from = day.atStartOfDay(site.zone()).toInstant();
        var to = day.plusDays(1).atStartOfDay(site.zone()).toInstant();
        var least = Duration.ofMinutes(reminder.leastMinutes());
        for (var visit : visits.expected(site.id().value(), from, to)) {
            var at = visit.fact().at();
            if (!at.minus(least).isAfter(now)) continue;
            var ask = new Notice.Ask(Purpose.VISIT, Long.toString(visit.booking()), at);
            var notice = Notice.reminder(Notice.Visit.of(site.id(), at), ask);
            contact.plan(
                    US,
                    new PlanNotice(
                            visit.patient(), RemindOfVisits.thing(visit.booking()), reminder.name(), now, at.minus(least), notice));
        }
    }
}
