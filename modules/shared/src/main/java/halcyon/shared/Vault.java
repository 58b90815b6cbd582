package halcyon.shared;

/// Seals the most sensitive columns with a key that lives outside the database. `context` (table, column, owner) is bound to
/// the sealed text: moved to another row it cannot be opened.
public interface Vault {
    byte[] seal(String plain, String context);

    String open(byte[] sealed, String context);
}
