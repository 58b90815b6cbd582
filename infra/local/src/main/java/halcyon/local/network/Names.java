package halcyon.local.network;

import java.util.List;
import java.util.random.RandomGenerator;

/// Names for people who do not exist.
public final class Names {
    private static final List<String> GIVEN = List.of(
            "Ana", "Marcus", "Leila", "Tobias", "Grace", "Hector", "Ingrid", "Samuel", "Priscilla", "Owen", "Yuki", "Nadine", "Caleb", "Rosa", "Elias",
            "Miriam", "Dominic", "Farah", "Julian", "Celeste", "Andre", "Beatriz", "Conor", "Dalia", "Emeka", "Fiona", "Gideon", "Hana", "Isaac", "Joanna",
            "Kofi", "Lucia", "Mateo", "Nora", "Oscar", "Paloma", "Quentin", "Renata", "Silas", "Tamara", "Umar", "Vera", "Wesley", "Ximena", "Yosef", "Zara");
    private static final List<String> FAMILY = List.of(
            "Ruiz", "Okafor", "Lindqvist", "Haddad", "Petrov", "Castillo", "Whitfield", "Moretti", "Abdi", "Sorensen", "Novak", "Tran", "Yamada", "Brandt",
            "Adeyemi", "Ferreira", "Oyelaran", "Kowalski", "Delgado", "Nakamura", "Fitzgerald", "Osei", "Romero", "Hoffmann", "Ibrahim", "Larsen", "Mbeki",
            "Navarro", "Orlov", "Pereira", "Quinn", "Rossi", "Sato", "Takahashi", "Ueda", "Vargas", "Weber", "Xu", "Young", "Zimmerman", "Bianchi", "Chavez",
            "Dubois", "Eriksen", "Farouk", "Gallagher", "Hassan", "Ivanova", "Jansen", "Keller", "Lopez", "Mueller");

    private Names() {}

    public static String given(RandomGenerator random) {
        return GIVEN.get(random.nextInt(GIVEN.size()));
    }

    public static String family(RandomGenerator random) {
        return FAMILY.get(random.nextInt(FAMILY.size()));
    }
}
