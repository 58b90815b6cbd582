package halcyon.billing.internal.denial;

import halcyon.billing.Claim;
import halcyon.billing.ClaimId;
import halcyon.billing.Denial;
import halcyon.billing.internal.claim.ClaimDesk;
import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.directory.Site;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.PatientRead;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The letter that asks a payer to think again, and behind it what proves it: the lines with their minutes, and all that happened
/// to the claim with dates. In English: payers read it.
@Singleton
public class AppealPacket {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MMM d, yyyy HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
    private final DenialDesk desk;
    private final ClaimDesk claims;
    private final Directory directory;
    private final Events events;
    private final Clock clock;

    AppealPacket(DenialDesk desk, ClaimDesk claims, Directory directory, Events events, Clock clock) {
        this.desk = desk;
        this.claims = claims;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public byte[] write(Actor actor, long id) {
        ClaimId claim = desk.claimOf(actor, "appealPacket", id);
        Denial denial = desk.show(Actor.system("billing"), id);
        events.publish(actor, new PatientRead(denial.patient(), denial.site(), "appeal packet"));
        Claim told = claims.show(Actor.system("billing"), claim);
        Site site = directory.site(Actor.system("billing"), denial.site());
        Patient patient = directory.patient(Actor.system("billing"), denial.patient());
        Pages pages = new Pages(words("title", denial.number()), words("foot", denial.number(), site.name()));
        letter(pages, denial, told, site, patient);
        evidence(pages, told, site.zone());
        return pages.bytes();
    }

    private void letter(Pages pages, Denial denial, Claim claim, Site site, Patient patient) {
        pages.text(site.name());
        pages.text(site.street() + ", " + site.city() + ", " + site.state() + " " + site.zip());
        pages.text(words("ids", site.npi(), site.taxId()));
        pages.gap();
        pages.text(LocalDate.ofInstant(Instant.now(clock), site.zone()).format(DAY));
        pages.text(denial.payer());
        pages.gap();
        pages.heading(words("title", denial.number()));
        pages.text(words("patient", patient.givenName() + " " + patient.familyName(), patient.birthDate().format(DAY), claim.details().memberId()));
        pages.text(words("service", claim.dateOfService().format(DAY), claim.charge().toPlain(), claim.details().payerControl().orElse("-")));
        pages.text(words("denied", denial.reason() + (denial.remarks().isEmpty() ? "" : " " + denial.remarks()), denial.amount().toPlain()));
        pages.gap();
        pages.text(words("ask"));
        pages.text(words("ground-" + ground(denial.reason())));
        claim.details().authorization().ifPresent(number -> pages.text(words("authorization", number)));
        pages.gap();
        pages.text(words("close"));
        pages.gap();
        pages.gap();
        pages.text(claim.details().renderingName());
    }

    // reasons with grounds of their own; the others ask for the reason to be named
    private static String ground(String reason) {
        String code = reason.substring(reason.indexOf('-') + 1);
        return switch (code) {
            case "29", "50", "97", "151", "197" -> code;
            default -> "other";
        };
    }

    private static void evidence(Pages pages, Claim claim, ZoneId zone) {
        pages.heading(words("lines"));
        for (Claim.Line line : claim.lines()) {
            pages.text(words("line", line.number(), line.code() + " " + String.join(" ", line.modifiers()), line.units().stripTrailingZeros().toPlainString(),
                    line.charge().toPlain()));
            for (Claim.Minutes minutes : line.minutes())
                pages.text(words("minutes", minutes.kind(), at(minutes.from(), zone), at(minutes.to(), zone)));
        }
        pages.heading(words("timeline"));
        for (Claim.Happened step : claim.timeline())
            if (!step.kind().equals("NOTE")) pages.text(at(step.at(), zone) + "  " + step.kind() + "  " + step.text().in(Locale.ENGLISH));
    }

    private static String at(Instant at, ZoneId zone) {
        return at.atZone(zone).format(MOMENT);
    }

    private static String words(String word, Object... arguments) {
        return Sentence.of("billing.appeal-" + word, arguments).in(Locale.ENGLISH);
    }
}
