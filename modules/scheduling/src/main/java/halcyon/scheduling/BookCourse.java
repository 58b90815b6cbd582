package halcyon.scheduling;

import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.util.List;

/// Books all places or none. `key` makes a repeated command harmless: the same key answers with the same course. `site` keeps
/// the course; a place may be at another one.
public record BookCourse(String key, PatientId patient, String protocol, SiteId site, List<Place> places) {
    public BookCourse {
        places = List.copyOf(places);
    }
}
