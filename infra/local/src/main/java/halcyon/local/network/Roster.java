package halcyon.local.network;

import halcyon.shared.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Who works at a clinic: ten people, the demo people among them in Denver.
record Roster(List<Person> people) {
    private static final int PEOPLE = 10;
    private static final List<Person> DEMO = List.of(
            Person.signsIn("Fiona Delgado", Role.FRONT_DESK, "fiona"),
            Person.signsIn("Nora Lindqvist", Role.NURSE, "nora"),
            Person.signsIn("Noah Okafor", Role.NURSE, "noah"),
            Person.signsIn("Priya Raman", Role.PRESCRIBER, "priya"),
            Person.signsIn("Paul Haverford", Role.PRESCRIBER, "paul"),
            Person.signsIn("Simon Brandt", Role.SITE_MANAGER, "simon"),
            Person.signsIn("Bella Moreau", Role.BILLING, "bella"),
            Person.signsIn("Carla Nakamura", Role.COMPLIANCE, "carla"));

    static Roster of(Clinic clinic) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(clinic.site().id().value().hashCode());
        List<Person> people = new ArrayList<>(clinic.site().id().value().equals("denver") ? DEMO : List.of());
        fill(people, Role.NURSE, clinic.nurses(), random);
        fill(people, Role.PRESCRIBER, clinic.prescribers(), random);
        while (people.size() < PEOPLE) people.add(Person.works(name(random), people.size() % 2 == 0 ? Role.FRONT_DESK : Role.BILLING));
        return new Roster(List.copyOf(people));
    }

    private static void fill(List<Person> people, Role role, int wanted, RandomGenerator random) {
        long there = people.stream().filter(person -> person.role() == role).count();
        for (long i = there; i < wanted; i++) people.add(Person.works(name(random), role));
    }

    private static String name(RandomGenerator random) {
        return Names.given(random) + " " + Names.family(random);
    }
}
