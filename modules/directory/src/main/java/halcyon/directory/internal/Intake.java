package halcyon.directory.internal;

import halcyon.directory.CallReceived;
import halcyon.directory.CallTaken;
import halcyon.directory.Referral;
import halcyon.directory.ReferralId;
import halcyon.directory.TakeCall;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.shared.Unknown;
import halcyon.shared.Vault;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// From the ringing telephone to a referral.
@Singleton
class Intake {
    private static final int OLDEST_YEARS = 120;
    // a row is sealed once it has its id, which is part of the seal
    private static final byte[] NOTHING = {};

    private final Calls calls;
    private final Referrals referrals;
    private final PlaceBook places;
    private final StaffBook staff;
    private final Vault vault;
    private final Events events;
    private final Clock clock;

    Intake(
            Calls calls, Referrals referrals, PlaceBook places, StaffBook staff, Vault vault, Events events, Clock clock) {
        this.calls = calls;
        this.referrals = referrals;
        this.places = places;
        this.staff = staff;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    CallTaken take(Actor actor, TakeCall call) {
        places.site(call.site());
        if (call.inDanger()) return crisis(actor, call.site());
        try {
            return refer(actor, call);
        } catch (Refusal refusal) {
            return new CallTaken.Incomplete(refusal.field(), refusal.reason());
        }
    }

    private CallTaken crisis(Actor actor, SiteId site) {
        received(actor, site, true);
        var onCall = staff.onCall(site);
        return new CallTaken.Crisis(Sentence.of("directory.crisis"), onCall.name(), onCall.phone());
    }

    private CallTaken refer(Actor actor, TakeCall call) {
        var given = Refusal.needed("givenName", call.givenName(), 60);
        var family = Refusal.needed("familyName", call.familyName(), 60);
        checkBirthDate(call);
        if (!PhoneNumber.isOne(call.phone())) throw Refusal.of("phone", "phone-malformed");
        if (!call.email().strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}")) throw Refusal.of("email", "email-malformed");
        var tried = Refusal.needed("tried", call.tried(), 2000);
        var memberId = coverage(call);
        var times = Refusal.needed("times", call.times(), 500);

        var row = referrals.save(new ReferralRow(
                null,
                given,
                family,
                call.birthDate(),
                NOTHING,
                NOTHING,
                NOTHING,
                call.language(),
                call.indication(),
                call.payer().orElse(null),
                memberId.orElse(null),
                call.site().value(),
                times,
                clock.instant(),
                null));
        referrals.seal(
                row.key(),
                vault.seal(PhoneNumber.parse(call.phone()).digits(), context("phone", row.key())),
                vault.seal(call.email().strip(), context("email", row.key())),
                vault.seal(tried, context("tried", row.key())));
        received(actor, call.site(), false);
        return new CallTaken.Referred(new ReferralId(row.key()));
    }

    private void checkBirthDate(TakeCall call) {
        var today = LocalDate.now(clock.withZone(places.site(call.site()).zone()));
        if (call.birthDate().isAfter(today)) throw Refusal.of("birthDate", "birthDate-future");
        if (call.birthDate().isBefore(today.minusYears(OLDEST_YEARS))) throw Refusal.of("birthDate", "birthDate-old");
    }

    private Optional<String> coverage(TakeCall call) {
        if (call.payer().isEmpty()) return Optional.empty();
        if (!places.hasPayer(call.payer().get())) throw Refusal.of("payer", "payer-unknown");
        return Optional.of(Refusal.needed("memberId", call.memberId().orElse(""), 80));
    }

    private void received(Actor actor, SiteId site, boolean crisis) {
        var row = calls.save(new CallRow(null, site.value(), crisis, clock.instant(), actor.subject()));
        events.publish(actor, new CallReceived(row.key(), site, crisis));
    }

    List<Referral> waiting(SiteId site) {
        return referrals.waiting(site.value()).stream().map(this::toReferral).toList();
    }

    ReferralRow row(ReferralId referral) {
        return referrals.findById(referral.value()).orElseThrow(() -> new Unknown("referral " + referral));
    }

    boolean becomePatient(ReferralRow referral, long patient) {
        return referrals.becomePatient(referral.key(), patient) == 1;
    }

    String phone(ReferralRow row) {
        return vault.open(row.phoneSealed(), context("phone", row.key()));
    }

    String email(ReferralRow row) {
        return vault.open(row.emailSealed(), context("email", row.key()));
    }

    private Referral toReferral(ReferralRow row) {
        return new Referral(
                new ReferralId(row.key()),
                row.givenName(),
                row.familyName(),
                row.birthDate(),
                new PhoneNumber(phone(row)).toString(),
                row.indication(),
                vault.open(row.triedSealed(), context("tried", row.key())),
                row.times(),
                SiteId.of(row.site()),
                row.calledAt(),
                Optional.ofNullable(row.patient()).map(PatientId::of));
    }

    private static String context(String column, long referral) {
        return "directory_referral." + column + "." + referral;
    }
}
