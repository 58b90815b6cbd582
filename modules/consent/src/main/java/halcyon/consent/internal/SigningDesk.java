package halcyon.consent.internal;

import halcyon.clearance.ClearanceChanged;
import halcyon.consent.ConsentForm;
import halcyon.consent.ConsentSigned;
import halcyon.consent.ConsentSigning;
import halcyon.consent.SignConsent;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Sentence;
import halcyon.shared.Vault;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// The act of signing: nothing is complete while a required part is empty, and only the text that was shown is signed.
@Singleton
class SigningDesk {
    private static final int LONGEST_DRAWING = 20_000;
    private static final int LONGEST_NAME = 120;
    private static final byte[] NOTHING = {};

    private final Requests requests;
    private final Signatures signatures;
    private final FormShelf shelf;
    private final DosedClock dosed;
    private final Vault vault;
    private final Events events;
    private final Clock clock;

    SigningDesk(
            Requests requests,
            Signatures signatures,
            FormShelf shelf,
            DosedClock dosed,
            Vault vault,
            Events events,
            Clock clock) {
        this.requests = requests;
        this.signatures = signatures;
        this.shelf = shelf;
        this.dosed = dosed;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    ConsentSigning sign(Actor actor, SignConsent command, RequestRow request) {
        if (!request.isOpen()) return refused("consent.done-already");
        var zone = dosed.zone(request.siteId());
        var closed = dosed.closedUntil(request, clock.instant());
        if (closed.isPresent())
            return refused("consent.dosed", DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(closed.get().atZone(zone)));
        var form = shelf.inForce(request.form(), command.contentHash(), LocalDate.now(clock.withZone(zone)));
        if (form.isEmpty()) return refused("consent.text-changed");
        var missing = missing(command, form.get());
        if (!missing.isEmpty()) return new ConsentSigning.Incomplete(missing);
        // the request is the claim: of two signatures at once only one gets it
        if (requests.signed(request.key()) == 0) return refused("consent.done-already");
        return write(actor, command, request, form.get());
    }

    private static List<Sentence> missing(SignConsent command, ConsentForm form) {
        var missing = new ArrayList<Sentence>();
        form.sections().stream()
                .filter(section -> section.required() && !command.agreedSections().contains(section.id()))
                .map(section -> Sentence.of("consent.section-missing", section.heading()))
                .forEach(missing::add);
        if (!isSigned(command)) missing.add(Sentence.of("consent.name-missing"));
        return missing;
    }

    private static boolean isSigned(SignConsent command) {
        return command.typedName().filter(SigningDesk::isName).isPresent()
                || command.drawing().filter(SigningDesk::isDrawing).isPresent();
    }

    private static boolean isName(String name) {
        return name.length() <= LONGEST_NAME && name.codePoints().filter(Character::isLetter).count() >= 2;
    }

    // SVG path data with at least one stroke; a point is no signature
    private static boolean isDrawing(String path) {
        return path.length() <= LONGEST_DRAWING && path.matches("[MLHVCSQTAZmlhvcsqtaz0-9 ,.\\-]+") && path.contains("L");
    }

    private ConsentSigning write(Actor actor, SignConsent command, RequestRow request, ConsentForm form) {
        var now = clock.instant();
        var row = signatures.save(new SignatureRow(
                null,
                request.key(),
                request.patient(),
                form.code(),
                form.version(),
                form.language(),
                form.contentHash(),
                String.join(",", new TreeSet<>(command.agreedSections())),
                NOTHING,
                NOTHING,
                now,
                null,
                null,
                null,
                form.ceilingMilligrams().orElse(null)));
        signatures.seal(
                row.key(),
                vault.seal(command.typedName().filter(SigningDesk::isName).orElse("").strip(), context("name", row.key())),
                vault.seal(command.drawing().filter(SigningDesk::isDrawing).orElse(""), context("drawing", row.key())));
        events.publish(
                actor,
                new ConsentSigned(row.key(), request.patientId(), form.code(), form.version(), form.contentHash()));
        events.publish(actor, new ClearanceChanged(request.patientId(), ConsentGate.NAME, now));
        return new ConsentSigning.Signed(row.key(), form.version());
    }

    private static ConsentSigning refused(String key, Object... arguments) {
        return new ConsentSigning.Refused(Sentence.of(key, arguments));
    }

    private static String context(String column, long signature) {
        return "consent_signature." + column + "." + signature;
    }
}
