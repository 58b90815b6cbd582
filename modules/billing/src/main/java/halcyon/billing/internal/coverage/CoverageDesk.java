package halcyon.billing.internal.coverage;

import static halcyon.billing.BillingAccess.TABLE;

import halcyon.billing.Billed;
import halcyon.billing.CoverageRecorded;
import halcyon.billing.Coverages;
import halcyon.billing.NetworkQuestion;
import halcyon.billing.NetworkStatus;
import halcyon.billing.Policy;
import halcyon.billing.RecordNetwork;
import halcyon.billing.RecordPolicy;
import halcyon.directory.Directory;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/// Answers who pays and who is billed.
@Singleton
class CoverageDesk implements Coverages {
    private static final Actor SELF = Actor.system("billing");
    private static final String MEDICARE_PART_B = "MB"; // SBR09
    private final CoverageBook coverage;
    private final Networks networks;
    private final Directory directory;

    CoverageDesk(CoverageBook coverage, Networks networks, Directory directory) {
        this.coverage = coverage;
        this.networks = networks;
        this.directory = directory;
    }

    @Override
    @Transactional
    public List<Policy> policies(Actor actor, PatientId patient) {
        TABLE.require(actor, "policies");
        return coverage.policies(here(actor, "policies", patient));
    }

    @Override
    @Transactional
    public CoverageRecorded recordPolicy(Actor actor, RecordPolicy command) {
        TABLE.require(actor, "recordPolicy");
        PatientId patient = here(actor, "recordPolicy", command.patient());
        coverage.payer(command.payer());
        List<Policy> before = coverage.inOrder(patient, command.from()).stream().filter(policy -> policy.priority() < command.priority()).toList();
        if (before.size() < command.priority() - 1) return refused("policy-out-of-order", command.priority(), command.from());
        if (before.stream().anyMatch(policy -> policy.payer().map(payer -> payer.id() == command.payer()).orElse(false) && policy.memberId().equals(command.memberId())))
            return refused("policy-twice", command.memberId());
        coverage.record(actor, command);
        return new CoverageRecorded.Done();
    }

    @Override
    @Transactional
    public Billed billed(Actor actor, PatientId patient, long booking, LocalDate on) {
        TABLE.require(actor, "billed");
        return coverage.billed(here(actor, "billed", patient), booking, on);
    }

    @Override
    @Transactional
    public CoverageRecorded recordNotice(Actor actor, PatientId patient, long booking, LocalDate session, LocalDate signedOn) {
        TABLE.require(actor, "recordNotice");
        here(actor, "recordNotice", patient);
        if (signedOn.isAfter(session)) return refused("notice-late", signedOn, session);
        boolean medicare = coverage.inOrder(patient, session).stream().findFirst().flatMap(Policy::payer).map(payer -> payer.filingIndicator().equals(MEDICARE_PART_B)).orElse(false);
        if (!medicare) return refused("notice-not-medicare");
        coverage.notice(actor, booking, patient, signedOn);
        return new CoverageRecorded.Done();
    }

    @Override
    @Transactional
    public NetworkStatus network(Actor actor, NetworkQuestion question) {
        TABLE.require(actor, "network");
        TABLE.require(actor, "network", question.site());
        return Networks.answer(networks.of(question.payer()), question);
    }

    @Override
    @Transactional
    public void recordNetwork(Actor actor, RecordNetwork command) {
        TABLE.require(actor, "recordNetwork");
        command.site().ifPresent(site -> TABLE.require(actor, "recordNetwork", site));
        coverage.payer(command.payer());
        networks.record(actor, command);
    }

    private PatientId here(Actor actor, String verb, PatientId patient) {
        TABLE.require(actor, verb, directory.patient(SELF, patient).site());
        return patient;
    }

    private static CoverageRecorded refused(String word, Object... arguments) {
        return new CoverageRecorded.Refused(Sentence.of("billing." + word, arguments));
    }
}
