package halcyon.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/// An SFTP server over one folder, reachable from this machine alone, with a host key of its own: what a clearinghouse looks like from
/// outside, for the demo and for tests.
public final class LoopbackSftp implements AutoCloseable {
    private static final String HERE = "127.0.0.1";
    private final SshServer server;
    private final String hostKey;

    private LoopbackSftp(SshServer server, String hostKey) {
        this.server = server;
        this.hostKey = hostKey;
    }

    /// Serves the folder to who says this login and password; port 0 takes a free one.
    public static LoopbackSftp over(Path folder, int port, String login, String password) throws IOException {
        SshServer server = SshServer.setUpDefaultServer();
        KeyPair key = key();
        server.setHost(HERE);
        server.setPort(port);
        server.setKeyPairProvider(KeyPairProvider.wrap(key));
        server.setPasswordAuthenticator((who, said, session) -> who.equals(login) && said.equals(password));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory.Builder().build()));
        server.setFileSystemFactory(new VirtualFileSystemFactory(folder.toAbsolutePath()));
        server.start();
        return new LoopbackSftp(server, KeyUtils.getFingerPrint(key.getPublic()));
    }

    private static KeyPair key() {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(256);
            return keys.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public int port() {
        return server.getPort();
    }

    /// "SHA256:…", to be pinned.
    public String hostKey() {
        return hostKey;
    }

    @Override
    public void close() throws IOException {
        server.stop(true);
    }
}
