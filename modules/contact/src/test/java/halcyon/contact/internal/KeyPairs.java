package halcyon.contact.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// A certificate for localhost that no public authority signed, made for this test.
record KeyPairs(Path store, Path certificate) {
    static final String PASSWORD = "changeit";

    static KeyPairs forHost(String host) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory(Path.of("target"), "keys");
        var store = folder.resolve("server.p12").toAbsolutePath();
        var certificate = folder.resolve("server.pem").toAbsolutePath();
        keytool("-genkeypair", "-alias", "server", "-keyalg", "EC", "-dname", "CN=" + host, "-ext", "SAN=dns:" + host,
                "-storetype", "PKCS12", "-keystore", store.toString(), "-storepass", PASSWORD);
        keytool("-exportcert", "-alias", "server", "-rfc", "-file", certificate.toString(), "-keystore", store.toString(),
                "-storepass", PASSWORD);
        return new KeyPairs(store, certificate);
    }

    SSLContext context() throws GeneralSecurityException, IOException {
        var keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static void keytool(String... words) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(java.util.List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(java.util.List.of(words));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IllegalStateException(said);
    }
}
