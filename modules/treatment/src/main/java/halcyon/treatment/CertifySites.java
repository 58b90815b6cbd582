package halcyon.treatment;

import halcyon.shared.SiteId;
import java.time.LocalDate;
import java.util.List;

/// The enrolment form of a setting: one authorized representative, one site or several of the same system, each with the
/// number it is certified under, from a date.
public record CertifySites(
        RemsSetting setting, Representative representative, LocalDate signed, LocalDate from, List<Listed> sites, RemsFile form) {
    public CertifySites {
        sites = List.copyOf(sites);
        if (sites.isEmpty()) throw new IllegalArgumentException("an enrolment form lists at least one site");
        if (from.isBefore(signed)) throw new IllegalArgumentException("a site is certified after its form was signed, not before");
    }

    /// A site and the number the programme gave it.
    public record Listed(SiteId site, String number) {
        public Listed {
            if (number.isBlank()) throw new IllegalArgumentException("a certified site has a number of the programme");
        }
    }
}
