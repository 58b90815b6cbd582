package halcyon.local.network;

import halcyon.directory.Directory;
import halcyon.directory.Payer;
import halcyon.directory.StaffMember;
import halcyon.scheduling.Scheduling;
import halcyon.scheduling.Shift;
import halcyon.shared.Actor;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import halcyon.treatment.ReceiveLot;
import halcyon.treatment.Treatments;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
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
    private static final Set<DayOfWeek> CLOSED = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Directory directory;
    private final Scheduling scheduling;
    private final Treatments treatments;

    Network(Directory directory, Scheduling scheduling, Treatments treatments) {
        this.directory = directory;
        this.scheduling = scheduling;
        this.treatments = treatments;
    }

    /// Makes what is missing of one clinic: rotas from `from` to `to` (exclusive).
    public void open(Clinic clinic, Subjects subjects, LocalDate from, LocalDate to) {
        if (isOpen(clinic.site().id())) return;
        payers();
        directory.openSite(MAKER, clinic.site());
        clinic.resources().forEach((label, kind) -> directory.addResource(MAKER, clinic.site().id(), kind, label));
        Roster roster = Roster.of(clinic);
        for (Person person : roster.people()) rota(clinic, person, add(clinic, person, subjects), from, to);
        shelve(clinic.site().id(), to);
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

    private void rota(Clinic clinic, Person person, StaffId staff, LocalDate from, LocalDate to) {
        Optional<Shift.Duty> duty = duty(person.role());
        if (duty.isEmpty()) return;
        for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
            if (CLOSED.contains(day.getDayOfWeek())) continue;
            TimeSlot slot = new TimeSlot(at(clinic, day, clinic.site().opens()), at(clinic, day, clinic.site().closes()));
            scheduling.addShift(MAKER, new Shift(staff, clinic.site().id(), duty.get(), slot));
        }
    }

    private static java.time.Instant at(Clinic clinic, LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(clinic.site().zone()).toInstant();
    }

    private static Optional<Shift.Duty> duty(Role role) {
        if (role == Role.NURSE) return Optional.of(Shift.Duty.OBSERVER);
        if (role == Role.PRESCRIBER) return Optional.of(Shift.Duty.PRESCRIBER);
        return Optional.empty();
    }

    private void shelve(SiteId site, LocalDate until) {
        for (int i = 1; i <= 4; i++)
            treatments.receiveLot(
                    MAKER,
                    new ReceiveLot(
                            site, "ketamine", "00409205310", "KT%s%02d".formatted(site.value().substring(0, 2).toUpperCase(), i), until.plusMonths(6 + i), new BigDecimal("10"), new BigDecimal("5000"), "INV-" + site + "-" + i));
    }
}
