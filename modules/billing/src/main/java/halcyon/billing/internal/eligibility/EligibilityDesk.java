package halcyon.billing.internal.eligibility;

import static halcyon.billing.BillingAccess.TABLE;

import halcyon.billing.Billed;
import halcyon.billing.Eligibilities;
import halcyon.billing.EligibilityAsked;
import halcyon.billing.Inquiry;
import halcyon.billing.Policy;
import halcyon.billing.internal.coverage.CoverageBook;
import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.directory.Payer;
import halcyon.directory.Site;
import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.Scheduling;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.shared.TimeSlot;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Asks payers about coverage and shows what they said.
@Singleton
class EligibilityDesk implements Eligibilities {
    private static final Actor SELF = Actor.system("billing");
    private final InquiryRows rows;
    private final Correspondence correspondence;
    private final EligibilityAnswers answers;
    private final CoverageBook coverage;
    private final Directory directory;
    private final BeanProvider<Scheduling> scheduling;
    private final Clock clock;
    private final int daysBefore;

    EligibilityDesk(InquiryRows rows, Correspondence correspondence, EligibilityAnswers answers, CoverageBook coverage, Directory directory,
            BeanProvider<Scheduling> scheduling, Clock clock, @Value("${halcyon.billing.eligibility-days-before:3}") int daysBefore) {
        this.rows = rows;
        this.correspondence = correspondence;
        this.answers = answers;
        this.coverage = coverage;
        this.directory = directory;
        this.scheduling = scheduling;
        this.clock = clock;
        this.daysBefore = daysBefore;
    }

    @Override
    @Transactional
    public EligibilityAsked askEligibility(Actor actor, PatientId patient, Optional<Long> booking, LocalDate on) {
        TABLE.require(actor, "askEligibility");
        Patient known = here(actor, "askEligibility", patient);
        return switch (coverage.billed(patient, booking.orElse(0L), on)) {
            case Billed.ByHerWish wish -> new EligibilityAsked.Refused(Sentence.of("billing.eligibility-her-wish"));
            case Billed.SelfPay self -> new EligibilityAsked.Refused(Sentence.of("billing.eligibility-self-pay"));
            case Billed.Unknown unknown -> new EligibilityAsked.Refused(Sentence.of("billing.coverage-unknown"));
            case Billed.WithNotice notice -> ask(actor, known, on);
            case Billed.Insurers insurers -> ask(actor, known, on);
        };
    }

    private EligibilityAsked ask(Actor actor, Patient patient, LocalDate on) {
        Policy policy = coverage.inOrder(patient.id(), on).getFirst();
        Payer payer = policy.payer().orElseThrow();
        Site site = directory.site(SELF, patient.site());
        return new EligibilityAsked.Done(correspondence.keep(actor, patient, site, payer, policy, on));
    }

    @Override
    @Transactional
    public int askDueEligibility(Actor actor) {
        TABLE.require(actor, "askDueEligibility");
        return directory.sites(actor).stream().mapToInt(site -> askDue(actor, site)).sum();
    }

    private int askDue(Actor actor, Site site) {
        LocalDate day = LocalDate.now(clock.withZone(site.zone())).plusDays(daysBefore);
        TimeSlot within = new TimeSlot(day.atStartOfDay(site.zone()).toInstant(), day.plusDays(1).atStartOfDay(site.zone()).toInstant());
        List<Booking> visits = scheduling.get().bookingsAt(SELF, site.id(), within).stream().filter(one -> one.state() == BookingState.BOOKED).toList();
        int asked = 0;
        for (Booking visit : visits) {
            if (isAskedAbout(visit, day)) continue;
            if (askEligibility(actor, visit.patient(), Optional.of(visit.id().value()), day) instanceof EligibilityAsked.Done) asked++;
        }
        return asked;
    }

    private boolean isAskedAbout(Booking visit, LocalDate day) {
        return coverage.inOrder(visit.patient(), day).stream().findFirst().flatMap(Policy::payer)
                .map(payer -> rows.askedAbout(visit.patient().value(), payer.id(), day) > 0)
                .orElse(true);
    }

    @Override
    @Transactional
    public List<Inquiry> inquiries(Actor actor, PatientId patient) {
        TABLE.require(actor, "inquiries");
        here(actor, "inquiries", patient);
        return rows.findByPatientIdOrderByIdDesc(patient.value()).stream().map(this::shown).toList();
    }

    private Inquiry shown(InquiryRow row) {
        Optional<AnswerWords> words = answers.words(row);
        var answeredAt = Optional.ofNullable(row.answeredAt()).map(at -> at.toInstant(ZoneOffset.UTC));
        return new Inquiry(row.key(), row.payerName(), row.about(), row.askedAt().toInstant(ZoneOffset.UTC), row.askedBy(), answeredAt,
                words.map(AnswerWords::state).orElse(Inquiry.State.WAITING), words.map(AnswerWords::sentences).orElse(List.of()));
    }

    private Patient here(Actor actor, String verb, PatientId patient) {
        Patient known = directory.patient(SELF, patient);
        TABLE.require(actor, verb, known.site());
        return known;
    }
}
