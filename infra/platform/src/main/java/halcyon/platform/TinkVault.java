package halcyon.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import halcyon.shared.DataFolder;
import halcyon.shared.Vault;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/// AES-256-GCM by Tink. The key set is a file in the data folder, never in the database or its dump.
/// @see docs/decisions/0007-sealed-columns.md
@Singleton
final class TinkVault implements Vault {
    private final Configuration configuration;
    private final Aead aead;

    TinkVault(DataFolder data) {
        try {
            AeadConfig.register();
            this.configuration = RegistryConfiguration.get();
            this.aead = keys(data.folder("keys").resolve("columns.json")).getPrimitive(configuration, Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key file of the sealed columns cannot be used", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the key file of the sealed columns cannot be read", e);
        }
    }

    @Override
    public byte[] seal(String plain, String context) {
        try {
            return aead.encrypt(plain.getBytes(UTF_8), context.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal " + context, e);
        }
    }

    @Override
    public String open(byte[] sealed, String context) {
        try {
            return new String(aead.decrypt(sealed, context.getBytes(UTF_8)), UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot open " + context + ": other key, or moved from elsewhere", e);
        }
    }

    private KeysetHandle keys(Path file) throws GeneralSecurityException, IOException {
        if (!Files.exists(file)) write(file);
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), configuration, InsecureSecretKeyAccess.get());
    }

    private void write(Path file) throws GeneralSecurityException, IOException {
        KeysetHandle fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, configuration);
        Path draft = Files.createTempFile(
                file.getParent(), "keys", ".tmp", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, TinkJsonProtoKeysetFormat.serializeKeyset(fresh, configuration, InsecureSecretKeyAccess.get()));
        try {
            Files.createLink(file, draft); // fails when another process was first: its keys win
        } catch (FileAlreadyExistsException someoneElseWasFirst) {
            return;
        } finally {
            Files.delete(draft);
        }
    }
}
