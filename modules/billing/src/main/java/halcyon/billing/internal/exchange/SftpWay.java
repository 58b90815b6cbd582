package halcyon.billing.internal.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;

/// One visit to a clearinghouse over SFTP. The host must show the pinned key before a password is said.
final class SftpWay implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String UNFINISHED = ".tmp";
    private final SshClient client;
    private final SftpClient sftp;

    private SftpWay(SshClient client, SftpClient sftp) {
        this.client = client;
        this.sftp = sftp;
    }

    /// A file over there; `changedAt` in seconds.
    record Remote(String path, long bytes, long changedAt) {}

    static SftpWay open(ClearinghouseRow to, String secret) throws Trouble {
        SshClient client = SshClient.setUpDefaultClient();
        client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        AtomicBoolean stranger = new AtomicBoolean();
        client.setServerKeyVerifier((session, address, key) -> {
            boolean known = to.hostKey().replace("=", "").equals(KeyUtils.getFingerPrint(key));
            stranger.set(!known);
            return known;
        });
        client.start();
        try {
            ClientSession session = client.connect(to.login(), to.host(), to.port()).verify(PATIENCE).getSession();
            identify(session, secret);
            session.auth().verify(PATIENCE);
            return new SftpWay(client, SftpClientFactory.instance().createSftpClient(session));
        } catch (IOException | GeneralSecurityException failed) {
            client.stop();
            throw new Trouble(stranger.get() ? "host-key" : "no-connection", failed);
        }
    }

    private static void identify(ClientSession session, String secret) throws IOException, GeneralSecurityException {
        if (!secret.startsWith("-----BEGIN")) {
            session.addPasswordIdentity(secret);
            return;
        }
        var key = new ByteArrayInputStream(secret.getBytes(StandardCharsets.UTF_8));
        for (KeyPair pair : SecurityUtils.loadKeyPairIdentities(session, NamedResource.ofName("clearinghouse"), key, FilePasswordProvider.EMPTY)) session.addPublicKeyIdentity(pair);
    }

    /// Writes under a name nobody takes, then renames. A file that is there whole already was sent by a round that died afterwards.
    void put(String path, byte[] bytes) throws Trouble {
        try {
            if (isThere(path, bytes.length)) return;
            try (OutputStream out = sftp.write(path + UNFINISHED)) {
                out.write(bytes);
            }
            sftp.rename(path + UNFINISHED, path);
        } catch (IOException failed) {
            throw new Trouble("upload", failed);
        }
    }

    private boolean isThere(String path, long bytes) {
        try {
            return sftp.stat(path).getSize() == bytes;
        } catch (IOException absent) {
            return false;
        }
    }

    /// The finished files of a folder, oldest first.
    List<Remote> files(String folder) throws Trouble {
        List<Remote> found = new ArrayList<>();
        try {
            for (SftpClient.DirEntry entry : sftp.readDir(folder)) {
                SftpClient.Attributes about = entry.getAttributes();
                if (about.isRegularFile() && !entry.getFilename().endsWith(UNFINISHED))
                    found.add(new Remote(folder + "/" + entry.getFilename(), about.getSize(), about.getModifyTime().toMillis() / 1000));
            }
        } catch (IOException failed) {
            throw new Trouble("folder", failed);
        }
        found.sort(Comparator.comparingLong(Remote::changedAt).thenComparing(Remote::path));
        return found;
    }

    byte[] get(Remote file) throws Trouble {
        try (InputStream in = sftp.read(file.path())) {
            return in.readAllBytes();
        } catch (IOException failed) {
            throw new Trouble("download", failed);
        }
    }

    @Override
    public void close() {
        client.stop();
    }
}
