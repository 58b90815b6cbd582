package halcyon.directory;

import halcyon.shared.Actor;
import halcyon.shared.Indication;
import halcyon.shared.PatientId;
import halcyon.shared.ResourceId;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The published verbs of the directory.
public interface Directory {
    /// The sites the actor works at, in name order.
    List<Site> sites(Actor actor);

    Site site(Actor actor, SiteId site);

    List<Resource> resources(Actor actor, SiteId site);

    List<StaffMember> staff(Actor actor, SiteId site);

    /// What stands in every site, by site and id; for what mirrors the whole network.
    List<Resource> networkResources(Actor actor);

    /// Everyone of every site.
    List<StaffMember> networkStaff(Actor actor);

    StaffMember staffMember(Actor actor, StaffId staff);

    /// The staff record behind a sign-in name, if there is one.
    Optional<StaffMember> staffByUsername(Actor actor, String username);

    List<Payer> payers(Actor actor);

    /// Billable ICD-10-CM codes of an indication on a date.
    List<CodedText> diagnoses(Actor actor, Indication indication, LocalDate on);

    /// The contraindications asked at screening on a date.
    List<CodedText> contraindications(Actor actor, LocalDate on);

    CallTaken takeCall(Actor actor, TakeCall call);

    /// Calls of a site that wait to be registered, oldest first.
    List<Referral> referrals(Actor actor, SiteId site);

    Registered register(Actor actor, RegisterPatient command);

    Screened screen(Actor actor, Screen command);

    /// Weighs the patient now, 20 to 350 kg.
    void recordWeight(Actor actor, PatientId patient, BigDecimal kilograms);

    /// As measured at the newest screening; empty before one.
    OptionalInt heightCentimetres(Actor actor, PatientId patient);

    /// For a screen or an export: writes [halcyon.shared.PatientRead], then shows. `screen` is a short stable word ("chart").
    Patient openPatient(Actor actor, PatientId patient, String screen);

    /// For a module's own work in the same transaction (claims, links, gates): not a screen, so not a read by a person.
    /// `SYSTEM` and the module's verbs only; refused for staff roles without a patient verb.
    Patient patient(Actor actor, PatientId patient);

    /// List names ("Ruiz, Ana") for boards and lists of the actor's sites.
    Map<PatientId, String> names(Actor actor, Collection<PatientId> patients);

    /// By part of the name, birth date (1985-03-14) or phone, at the actor's sites; at most 50.
    List<PatientLine> findPatients(Actor actor, String query);

    Site openSite(Actor actor, Site site);

    ResourceId addResource(Actor actor, SiteId site, ResourceKind kind, String label);

    /// How long a seat stays blocked after a visit at least: whole five minutes, at most four hours.
    void setCleaning(Actor actor, SiteId site, ResourceId resource, int minutes);

    StaffId addStaff(Actor actor, StaffMember member);

    /// A licence of a person, new or renewed (then under the same number).
    void recordLicence(Actor actor, StaffId staff, StaffMember.Licence licence);

    /// A credential of a person, new or renewed. Once on file it must hold on the day of a visit.
    void recordCredential(Actor actor, StaffId staff, StaffMember.Credential credential);

    long addPayer(Actor actor, Payer payer);

    /// From today on (site time) a caller in danger at this site is named this person with this phone. Until somebody is
    /// named, it is a prescriber of the site with the site's phone.
    void nameOnCall(Actor actor, SiteId site, StaffId staff, String phone);
}
