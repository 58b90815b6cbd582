package halcyon.local.demo;

import halcyon.local.network.Clinic;
import halcyon.local.network.Names;
import halcyon.local.story.Caller;
import halcyon.shared.Indication;
import halcyon.shared.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// One patient of the demo: who calls, when, how far the path goes, and how the scores go.
record DemoPatient(int number, Caller caller, LocalDate calls, Path path, int[] totals) {
    private static final int DAYS_BACK = 63;

    /// How far a patient comes.
    enum Path {
        CALLED,
        SCREENED,
        TREATED
    }

    static DemoPatient of(int number, Clinic clinic, LocalDate today, List<Long> payers, RandomGenerator random) {
        Indication indication = indication(random);
        Caller caller = new Caller(
                Names.given(random),
                Names.family(random),
                LocalDate.of(1948 + random.nextInt(56), 1 + random.nextInt(12), 1 + random.nextInt(28)),
                random.nextInt(100) < 58 ? "F" : "M",
                random.nextInt(100) < 15 ? Language.ES : Language.EN,
                indication,
                diagnosis(indication, random),
                random.nextInt(100) < 68 ? Optional.of(payers.get(random.nextInt(payers.size()))) : Optional.empty(),
                clinic.site().id(),
                (100 + random.nextInt(8900)) + " " + List.of("Cedar Ave", "Pine St", "Lake Dr", "Hill Rd", "Garden Ct").get(random.nextInt(5)),
                clinic.site().city(),
                clinic.site().state(),
                clinic.site().zip(),
                new BigDecimal(520 + random.nextInt(480)).movePointLeft(1),
                152 + random.nextInt(38));
        LocalDate calls = today.minusDays(DAYS_BACK - random.nextInt(DAYS_BACK));
        return new DemoPatient(number, caller, calls, path(random), Trajectory.totals(random));
    }

    private static Path path(RandomGenerator random) {
        int chance = random.nextInt(100);
        if (chance < 4) return Path.CALLED;
        return chance < 10 ? Path.SCREENED : Path.TREATED;
    }

    private static Indication indication(RandomGenerator random) {
        int chance = random.nextInt(100);
        if (chance < 68) return Indication.RESISTANT_DEPRESSION;
        if (chance < 82) return Indication.BIPOLAR_DEPRESSION;
        return chance < 94 ? Indication.PTSD : Indication.OCD;
    }

    private static String diagnosis(Indication indication, RandomGenerator random) {
        return switch (indication) {
            case RESISTANT_DEPRESSION -> random.nextBoolean() ? "F33.2" : "F33.1";
            case BIPOLAR_DEPRESSION -> "F31.4";
            case PTSD -> "F43.12";
            case OCD -> "F42.2";
        };
    }
}
