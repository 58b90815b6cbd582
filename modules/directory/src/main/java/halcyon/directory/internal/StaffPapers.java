package halcyon.directory.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import halcyon.directory.CredentialRecorded;
import halcyon.directory.StaffMember;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.StaffId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Licences and credentials on file.
@Singleton
class StaffPapers {
    private final Licences licences;
    private final Credentials credentials;
    private final Events events;

    StaffPapers(Licences licences, Credentials credentials, Events events) {
        this.licences = licences;
        this.credentials = credentials;
        this.events = events;
    }

    void record(Actor actor, StaffId staff, StaffMember.Licence licence) {
        licences.deleteByStaffAndStateAndNumber(staff.value(), Addresses.state(licence.state()), licence.number());
        save(staff, licence);
        events.publish(actor, new CredentialRecorded(staff, "licence " + licence.state(), Optional.of(licence.expires())));
    }

    void record(Actor actor, StaffId staff, StaffMember.Credential credential) {
        credentials.deleteByStaffAndKind(staff.value(), credential.kind());
        save(staff, credential);
        events.publish(actor, new CredentialRecorded(staff, credential.kind(), credential.expires()));
    }

    void save(StaffId staff, StaffMember.Licence licence) {
        licences.save(new LicenceRow(
                null,
                staff.value(),
                Addresses.state(licence.state()),
                Texts.named("licence number", licence.number(), 40),
                licence.expires()));
    }

    void save(StaffId staff, StaffMember.Credential credential) {
        var kind = Texts.named("credential", credential.kind(), 40);
        credentials.save(new CredentialRow(null, staff.value(), kind, credential.expires().orElse(null)));
    }

    Map<Long, List<StaffMember.Licence>> licences(Collection<Long> staff) {
        return licencesOf(licences.findByStaffIn(staff));
    }

    Map<Long, List<StaffMember.Licence>> allLicences() {
        return licencesOf(licences.findAll());
    }

    Map<Long, List<StaffMember.Credential>> credentials(Collection<Long> staff) {
        return credentialsOf(credentials.findByStaffIn(staff));
    }

    Map<Long, List<StaffMember.Credential>> allCredentials() {
        return credentialsOf(credentials.findAll());
    }

    private static Map<Long, List<StaffMember.Licence>> licencesOf(List<LicenceRow> rows) {
        return rows.stream().collect(groupingBy(LicenceRow::staff, mapping(LicenceRow::toLicence, toList())));
    }

    private static Map<Long, List<StaffMember.Credential>> credentialsOf(List<CredentialRow> rows) {
        return rows.stream().collect(groupingBy(CredentialRow::staff, mapping(CredentialRow::toCredential, toList())));
    }
}
