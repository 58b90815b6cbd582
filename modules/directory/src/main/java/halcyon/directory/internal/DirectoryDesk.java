package halcyon.directory.internal;

import halcyon.directory.CallTaken;
import halcyon.directory.CodedText;
import halcyon.directory.Directory;
import halcyon.directory.DirectoryAccess;
import halcyon.directory.Patient;
import halcyon.directory.PatientLine;
import halcyon.directory.Payer;
import halcyon.directory.Referral;
import halcyon.directory.RegisterPatient;
import halcyon.directory.Registered;
import halcyon.directory.Resource;
import halcyon.directory.ResourceKind;
import halcyon.directory.Screen;
import halcyon.directory.Screened;
import halcyon.directory.Site;
import halcyon.directory.StaffMember;
import halcyon.directory.TakeCall;
import halcyon.shared.Access;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Indication;
import halcyon.shared.PatientId;
import halcyon.shared.PatientRead;
import halcyon.shared.ResourceId;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Checks who asks, then sends to the book that knows.
@Singleton
@Transactional
class DirectoryDesk implements Directory {
    private static final Access ACCESS = DirectoryAccess.TABLE;

    private final PlaceBook places;
    private final StaffBook staff;
    private final StaffPapers papers;
    private final Intake intake;
    private final PatientBook patients;
    private final ScreeningDesk screening;
    private final Events events;

    DirectoryDesk(
            PlaceBook places,
            StaffBook staff,
            StaffPapers papers,
            Intake intake,
            PatientBook patients,
            ScreeningDesk screening,
            Events events) {
        this.places = places;
        this.staff = staff;
        this.papers = papers;
        this.intake = intake;
        this.patients = patients;
        this.screening = screening;
        this.events = events;
    }

    @Override
    public List<Site> sites(Actor actor) {
        ACCESS.require(actor, "sites");
        return places.of(actor);
    }

    @Override
    public Site site(Actor actor, SiteId site) {
        ACCESS.require(actor, "site");
        ACCESS.require(actor, "site", site);
        return places.site(site);
    }

    @Override
    public List<Resource> resources(Actor actor, SiteId site) {
        ACCESS.require(actor, "resources");
        ACCESS.require(actor, "resources", site);
        return places.resources(site);
    }

    @Override
    public List<StaffMember> staff(Actor actor, SiteId site) {
        ACCESS.require(actor, "staff");
        ACCESS.require(actor, "staff", site);
        return staff.at(site);
    }

    @Override
    public List<Resource> networkResources(Actor actor) {
        ACCESS.require(actor, "networkResources");
        return places.resources();
    }

    @Override
    public List<StaffMember> networkStaff(Actor actor) {
        ACCESS.require(actor, "networkStaff");
        return staff.everyone();
    }

    @Override
    public StaffMember staffMember(Actor actor, StaffId member) {
        ACCESS.require(actor, "staffMember");
        return staff.member(member);
    }

    @Override
    public Optional<StaffMember> staffByUsername(Actor actor, String username) {
        ACCESS.require(actor, "staffByUsername");
        return staff.byUsername(username);
    }

    @Override
    public List<Payer> payers(Actor actor) {
        ACCESS.require(actor, "payers");
        return places.payers();
    }

    @Override
    public List<CodedText> diagnoses(Actor actor, Indication indication, LocalDate on) {
        ACCESS.require(actor, "diagnoses");
        return screening.diagnoses(indication, on);
    }

    @Override
    public List<CodedText> contraindications(Actor actor, LocalDate on) {
        ACCESS.require(actor, "contraindications");
        return screening.contraindications(on);
    }

    @Override
    public CallTaken takeCall(Actor actor, TakeCall call) {
        ACCESS.require(actor, "takeCall");
        ACCESS.require(actor, "takeCall", call.site());
        return intake.take(actor, call);
    }

    @Override
    public List<Referral> referrals(Actor actor, SiteId site) {
        ACCESS.require(actor, "referrals");
        ACCESS.require(actor, "referrals", site);
        return intake.waiting(site);
    }

    @Override
    public Registered register(Actor actor, RegisterPatient command) {
        ACCESS.require(actor, "register");
        var referral = intake.row(command.referral());
        ACCESS.require(actor, "register", SiteId.of(referral.site()));
        return patients.register(actor, command, referral);
    }

    @Override
    public Screened screen(Actor actor, Screen command) {
        ACCESS.require(actor, "screen");
        return screening.screen(actor, command, allowed(actor, "screen", command.patient()));
    }

    @Override
    public void recordWeight(Actor actor, PatientId patient, BigDecimal kilograms) {
        ACCESS.require(actor, "recordWeight");
        allowed(actor, "recordWeight", patient);
        patients.weigh(actor, patient, kilograms);
    }

    @Override
    public OptionalInt heightCentimetres(Actor actor, PatientId patient) {
        ACCESS.require(actor, "heightCentimetres");
        allowed(actor, "heightCentimetres", patient);
        return screening.heightCentimetres(patient);
    }

    @Override
    public Patient openPatient(Actor actor, PatientId patient, String screen) {
        ACCESS.require(actor, "openPatient");
        var row = allowed(actor, "openPatient", patient);
        events.publish(actor, new PatientRead(patient, row.siteId(), screen));
        return patients.toPatient(row);
    }

    @Override
    public Patient patient(Actor actor, PatientId patient) {
        ACCESS.require(actor, "patient");
        return patients.toPatient(allowed(actor, "patient", patient));
    }

    private PatientRow allowed(Actor actor, String verb, PatientId patient) {
        ACCESS.require(actor, verb, patient);
        var row = patients.row(patient);
        ACCESS.require(actor, verb, row.siteId());
        return row;
    }

    @Override
    public Map<PatientId, String> names(Actor actor, Collection<PatientId> ids) {
        ACCESS.require(actor, "names");
        return patients.names(actor, ids);
    }

    @Override
    public List<PatientLine> findPatients(Actor actor, String query) {
        ACCESS.require(actor, "findPatients");
        return patients.find(actor, query);
    }

    @Override
    public Site openSite(Actor actor, Site site) {
        ACCESS.require(actor, "openSite");
        return places.open(site);
    }

    @Override
    public ResourceId addResource(Actor actor, SiteId site, ResourceKind kind, String label) {
        ACCESS.require(actor, "addResource");
        ACCESS.require(actor, "addResource", site);
        return places.add(site, kind, label);
    }

    @Override
    public void setCleaning(Actor actor, SiteId site, ResourceId resource, int minutes) {
        ACCESS.require(actor, "setCleaning");
        ACCESS.require(actor, "setCleaning", site);
        places.clean(site, resource, minutes);
    }

    @Override
    public void recordLicence(Actor actor, StaffId member, StaffMember.Licence licence) {
        ACCESS.require(actor, "recordLicence");
        papers.record(actor, staff.member(member).id(), licence);
    }

    @Override
    public void recordCredential(Actor actor, StaffId member, StaffMember.Credential credential) {
        ACCESS.require(actor, "recordCredential");
        papers.record(actor, staff.member(member).id(), credential);
    }

    @Override
    public StaffId addStaff(Actor actor, StaffMember member) {
        ACCESS.require(actor, "addStaff");
        return staff.add(member);
    }

    @Override
    public long addPayer(Actor actor, Payer payer) {
        ACCESS.require(actor, "addPayer");
        return places.add(payer);
    }

    @Override
    public void nameOnCall(Actor actor, SiteId site, StaffId member, String phone) {
        ACCESS.require(actor, "nameOnCall");
        ACCESS.require(actor, "nameOnCall", site);
        staff.nameOnCall(site, member, phone);
    }
}
