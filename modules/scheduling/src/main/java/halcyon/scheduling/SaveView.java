package halcyon.scheduling;

import halcyon.shared.SiteId;

/// Keeps a filter of a screen under a name, for oneself or for all of the site. The same name again writes it over.
/// Throws [IllegalArgumentException] for an empty or too long name and for a query that could leave the screen.
public record SaveView(SiteId site, String screen, String name, String query, boolean shared) {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 500;

    public SaveView {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME)
            throw new IllegalArgumentException("a view has a name of 1 to " + LONGEST_NAME + " letters, got " + name.length());
        if (!screen.matches("[a-z-]{1,40}")) throw new IllegalArgumentException("a screen is named by its path, got " + screen);
        if (query.length() > LONGEST_QUERY || !query.matches("[\\w&=.,:-]*"))
            throw new IllegalArgumentException("a view keeps a filter of at most " + LONGEST_QUERY + " plain characters");
    }
}
