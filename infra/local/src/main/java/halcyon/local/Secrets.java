package halcyon.local;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/// Passwords and client secrets of this clone, made at random when first asked for, kept in one file of mode 0600.
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CONSONANTS = "bdfghjkmnprstvz";
    private static final String VOWELS = "aeiou";

    private final Path file;
    private final Properties known = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets in(Folders folders) {
        var secrets = new Secrets(folders.local().resolve("secrets.properties"));
        if (!Files.exists(secrets.file)) return secrets;
        try (var reader = Files.newBufferedReader(secrets.file)) {
            secrets.known.load(reader);
            return secrets;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + secrets.file, e);
        }
    }

    String database() {
        return get("database", Secrets::token);
    }

    String client(String clientId) {
        return get("client." + clientId, Secrets::token);
    }

    String password(DemoPerson person) {
        return get("user." + person.username(), Secrets::speakable);
    }

    /// Stays the same when the realm is made anew, so that what a person did stays theirs.
    String subject(DemoPerson person) {
        return get("subject." + person.username(), () -> java.util.UUID.randomUUID().toString());
    }

    private synchronized String get(String name, java.util.function.Supplier<String> fresh) {
        var found = known.getProperty(name);
        if (found != null) return found;
        var made = fresh.get();
        known.setProperty(name, made);
        save();
        return made;
    }

    private void save() {
        try {
            var text = new StringWriter();
            known.store(text, "Made at first start for this clone only. Do not share.");
            Folders.writeOwnerOnly(file, text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static String token() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// Nine syllables and a number, 66 bits: can be read aloud and typed.
    private static String speakable() {
        var word = new StringBuilder();
        for (var i = 0; i < 9; i++) {
            if (i > 0 && i % 3 == 0) word.append('-');
            word.append(CONSONANTS.charAt(RANDOM.nextInt(CONSONANTS.length())));
            word.append(VOWELS.charAt(RANDOM.nextInt(VOWELS.length())));
        }
        return word.append('-').append(RANDOM.nextInt(1000, 10000)).toString();
    }
}
