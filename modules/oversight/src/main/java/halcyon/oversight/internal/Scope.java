package halcyon.oversight.internal;

import halcyon.shared.SiteId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// The sites a number is about, as a piece of SQL with its values before or after others.
record Scope(List<String> sites) {
    static Scope of(Collection<SiteId> sites) {
        return new Scope(sites.stream().map(SiteId::value).sorted().toList());
    }

    /// "site_id IN (?, ?)"; of no site nothing is counted.
    String sql() {
        if (sites.isEmpty()) return "1 = 0";
        return "site_id IN (" + String.join(", ", sites.stream().map(site -> "?").toList()) + ")";
    }

    Object[] then(Object... values) {
        var all = new ArrayList<Object>(sites);
        all.addAll(Arrays.asList(values));
        return all.toArray();
    }
}
