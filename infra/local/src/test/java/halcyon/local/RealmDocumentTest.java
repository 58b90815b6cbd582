package halcyon.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.app.Addresses;
import halcyon.mariadb.SharedCache;
import halcyon.shared.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RealmDocumentTest {
    @TempDir
    Path folder;

    private Secrets secrets;
    private JsonNode realm;

    @BeforeEach
    void write() {
        var folders = new Folders(folder, folder.resolve("data"), new SharedCache(folder.resolve("cache")));
        folders.make();
        secrets = Secrets.in(folders);
        realm = read(new RealmDocument(Options.USUAL, secrets));
    }

    @Test
    void allowsExactlyTheAddressesOfTheApplication() {
        assertEquals(
                List.of("http://localhost:8080" + Addresses.CALLBACK),
                texts(client("halcyon-ui").get("redirectUris")));
        assertEquals(
                List.of("http://localhost:8080" + Addresses.SIGN_CALLBACK),
                texts(client("halcyon-sign").get("redirectUris")));
        var attributes = client("halcyon-ui").get("attributes");
        assertEquals("http://localhost:8080" + Addresses.SIGNED_OUT, attributes.get("post.logout.redirect.uris").asString());
        assertEquals(
                "http://localhost:8080" + Addresses.BACK_CHANNEL_LOGOUT,
                attributes.get("backchannel.logout.url").asString());
        assertEquals(Addresses.MACHINE_AUDIENCE, RealmDocument.AUDIENCE);
        assertFalse(realm.get("clients").toString().contains("*"), "no address with a star");
    }

    @Test
    void grantsPasswordsDirectlyToTheTourOnly() {
        var direct = clients().filter(it -> it.get("directAccessGrantsEnabled").asBoolean()).map(it -> it.get("clientId").asString());

        assertEquals(List.of("halcyon-tour"), direct.toList());
        assertTrue(clients().noneMatch(it -> it.get("publicClient").asBoolean() || it.get("implicitFlowEnabled").asBoolean()));
        assertTrue(realm.get("bruteForceProtected").asBoolean());
    }

    @Test
    void hasEveryStaffRoleAndSomeoneWhoHoldsIt() {
        var staff = Stream.of(Role.values()).filter(Role::isStaff).map(Role::claim).sorted().toList();

        assertEquals(staff, DemoPerson.ROLES.stream().sorted().toList());
        assertEquals(staff, DemoPerson.ALL.stream().map(DemoPerson::role).distinct().sorted().toList());
    }

    @Test
    void makesSecretsAtRandomAndKeepsThemForTheOwner() throws Exception {
        var other = new Folders(folder, folder.resolve("other"), new SharedCache(folder.resolve("cache")));
        other.make();
        var theirs = Secrets.in(other);
        var passwords = new HashSet<String>();
        for (var person : DemoPerson.ALL) {
            passwords.add(secrets.password(person));
            assertNotEquals(secrets.password(person), theirs.password(person));
            assertTrue(secrets.password(person).length() >= 20);
        }

        assertEquals(DemoPerson.ALL.size(), passwords.size());
        var file = folder.resolve("data/local/secrets.properties");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(realm, read(new RealmDocument(Options.USUAL, Secrets.in(new Folders(
                folder, folder.resolve("data"), new SharedCache(folder))))), "the same after a restart");
    }

    private JsonNode client(String id) {
        return clients().filter(it -> it.get("clientId").asString().equals(id)).findFirst().orElseThrow();
    }

    private Stream<JsonNode> clients() {
        return StreamSupport.stream(realm.get("clients").spliterator(), false);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
    }

    private static JsonNode read(RealmDocument document) {
        return JsonMapper.builder().build().readTree(document.json());
    }
}
