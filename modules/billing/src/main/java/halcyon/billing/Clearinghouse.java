package halcyon.billing;

import halcyon.shared.Sentence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Through whom claims go and answers come: an SFTP address with its pinned host key ("SHA256:…"), the folders, how files are
/// named ("{file}", "{control}", "{stamp}", "{sender}"), how often it is asked. `id` 0 is a new one.
public record Clearinghouse(
        long id, String name, String host, int port, String login, String hostKey, Way way, String up, List<String> down, String fileName, int everyMinutes,
        boolean hasSecret, Optional<Instant> askedAt, Optional<Sentence> trouble) {
    public Clearinghouse {
        if (name.isBlank() || name.length() > 60) throw new IllegalArgumentException("a clearinghouse has a name of 1 to 60 characters");
        if (!host.matches("[A-Za-z0-9.:-]{1,120}")) throw new IllegalArgumentException("not the name of a host: " + host);
        if (port < 1 || port > 65_535) throw new IllegalArgumentException("a port is 1 to 65535, got " + port);
        if (!hostKey.matches("SHA256:[A-Za-z0-9+/]{43}=?")) throw new IllegalArgumentException("a host key is SHA256: and 43 signs, as the clearinghouse publishes it");
        if (login.isBlank() || up.isBlank() || down.isEmpty() || fileName.isBlank()) throw new IllegalArgumentException("login, folders and file name are needed");
        if (down.contains(up)) throw new IllegalArgumentException("answers come in another folder than claims go to");
        if (everyMinutes < 1 || everyMinutes > 1440) throw new IllegalArgumentException("it is asked every 1 to 1440 minutes, got " + everyMinutes);
        down = List.copyOf(down);
    }

    /// At most one sends; one that receives only is asked for answers; OFF is left alone.
    public enum Way {
        OFF,
        RECEIVES,
        SENDS
    }

    /// Folders and names as a clearinghouse publishes them; `wantsPgp`: it takes only encrypted files, which needs a gateway between.
    public record Preset(String name, String up, List<String> down, String fileName, boolean wantsPgp, String source) {}
}
