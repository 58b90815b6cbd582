package halcyon.local;

import java.util.List;

/// Someone who can sign in to the demo network: one a role, a second nurse and a second prescriber for the second signature.
/// `sites` are site codes; `*` means every site.
record DemoPerson(String username, String firstName, String lastName, String role, String sites, String language) {
    static final List<DemoPerson> ALL = List.of(
            new DemoPerson("fiona", "Fiona", "Delgado", "front-desk", "denver", "en"),
            new DemoPerson("nora", "Nora", "Lindqvist", "nurse", "denver", "en"),
            new DemoPerson("noah", "Noah", "Okafor", "nurse", "denver", "en"),
            new DemoPerson("priya", "Priya", "Raman", "prescriber", "denver", "en"),
            new DemoPerson("paul", "Paul", "Haverford", "prescriber", "*", "en"),
            new DemoPerson("bella", "Bella", "Moreau", "billing", "*", "en"),
            new DemoPerson("carla", "Carla", "Nakamura", "compliance", "*", "en"),
            new DemoPerson("simon", "Simon", "Brandt", "site-manager", "denver", "en"),
            new DemoPerson("nadia", "Nadia", "Petrova", "network-manager", "*", "en"),
            new DemoPerson("ada", "Ada", "Whitfield", "administrator", "*", "en"));

    static final List<String> ROLES = List.of(
            "front-desk",
            "nurse",
            "prescriber",
            "billing",
            "compliance",
            "site-manager",
            "network-manager",
            "administrator");

    String sitesInWords() {
        return sites.equals("*") ? "every site" : sites;
    }
}
