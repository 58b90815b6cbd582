package halcyon.local.network;

import halcyon.directory.Directory;
import halcyon.directory.Payer;
import halcyon.directory.StaffMember;
import halcyon.shared.Actor;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes the clinics of the demo network with their people, rotas, payers and shelves. Made once; a second call changes
/// nothing. The subjects of those who can sign in come from the local Keycloak.
@Singleton
public class Network {
    public static final String PAYER_ID = "60054";
    public static final String PAYER_NAME = "Front Range Health Plan";
    private static final Actor MAKER = Actor.system("demo-network");

    private final Directory directory;
    private final WorkingTimes times;
    private final Cabinets cabinets;

    Network(Directory directory, WorkingTimes times, Cabinets cabinets) {
        this.directory = directory;
        this.times = times;
        this.cabinets = cabinets;
    }

    /// Makes what is missing of one clinic: it works from `from` on; drugs on the shelf last beyond `to`.
    public void open(Clinic clinic, Subjects subjects, LocalDate from, LocalDate to) {
        if (isOpen(clinic.site().id())) return;
        payers();
        directory.openSite(MAKER, clinic.site());
        clinic.resources().forEach((label, kind) -> directory.addResource(MAKER, clinic.site().id(), kind, label));
        Roster roster = Roster.of(clinic);
        times.keepHolidays(clinic.site().id(), from);
        for (Person person : roster.people()) times.everyWeek(clinic, person.role(), add(clinic, person, subjects), from);
        cabinets.fill(MAKER, clinic.site().id(), 320_117 + Clinic.ALL.indexOf(clinic), from, to);
    }

    public void leave(Clinic clinic, StaffId staff, LocalDate from, int days) {
        times.leave(clinic, staff, from, days);
    }

    public boolean isOpen(SiteId site) {
        return directory.sites(MAKER).stream().anyMatch(known -> known.id().equals(site));
    }

    private void payers() {
        if (!directory.payers(MAKER).isEmpty()) return;
        directory.addPayer(MAKER, new Payer(0, PAYER_NAME, PAYER_ID, "CI"));
        directory.addPayer(MAKER, new Payer(0, "Lakeshore Mutual", "71412", "CI"));
    }

    private StaffId add(Clinic clinic, Person person, Subjects subjects) {
        boolean licensed = person.role() == Role.NURSE || person.role() == Role.PRESCRIBER;
        List<StaffMember.Licence> licences = licensed
                ? List.of(new StaffMember.Licence(clinic.site().state(), "L" + Math.abs(person.name().hashCode() % 1_000_000), LocalDate.of(2028, 6, 30)))
                : List.of();
        Optional<String> npi = licensed ? Optional.of(Npi.of(Math.abs(person.name().hashCode() % 90_000_000))) : Optional.empty();
        return directory.addStaff(
                MAKER,
                new StaffMember(
                        StaffId.of(1), person.name(), person.signIn().flatMap(subjects::of), person.role(), Set.of(clinic.site().id()), npi, licences));
    }
}
