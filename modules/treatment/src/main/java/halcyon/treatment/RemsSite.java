package halcyon.treatment;

import halcyon.shared.SiteId;
import java.time.LocalDate;
import java.util.Optional;

/// A site of the network and its newest certification, if it ever had one; `standing` tells whether it holds today.
public record RemsSite(SiteId site, boolean standing, Optional<Certification> certification) {
    public record Certification(
            long id,
            RemsSetting setting,
            String number,
            LocalDate from,
            Representative representative,
            RemsDocument form,
            Optional<Revocation> revoked) {}
}
