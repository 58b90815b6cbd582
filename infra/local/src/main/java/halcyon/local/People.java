package halcyon.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/// Who can sign in to this clone's demo network, with their passwords: on paper of mode 0600.
record People(Folders folders, Secrets secrets) {
    String table() {
        return DemoPerson.ALL.stream()
                .map(person -> "  %-8s %-18s %-16s %-12s %s"
                        .formatted(
                                person.username(),
                                person.firstName() + " " + person.lastName(),
                                person.role(),
                                person.sitesInWords(),
                                secrets.password(person)))
                .collect(Collectors.joining(
                        "\n", "  %-8s %-18s %-16s %-12s %s%n".formatted("name", "who", "role", "works at", "password"), "\n"));
    }

    void write() {
        try {
            Folders.writeOwnerOnly(folders.users(), table());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + folders.users(), e);
        }
    }
}
