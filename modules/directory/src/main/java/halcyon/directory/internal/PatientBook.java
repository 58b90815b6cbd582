package halcyon.directory.internal;

import static java.util.stream.Collectors.toMap;

import halcyon.directory.Patient;
import halcyon.directory.PatientLine;
import halcyon.directory.PatientRegistered;
import halcyon.directory.RegisterPatient;
import halcyon.directory.Registered;
import halcyon.directory.WeightMeasured;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.PatientId;
import halcyon.shared.Unknown;
import halcyon.shared.Vault;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The people under care: registered, found, weighed.
@Singleton
class PatientBook {
    private static final BigDecimal LIGHTEST = new BigDecimal(20);
    private static final BigDecimal FIVEFOLD = BigDecimal.valueOf(5);
    private static final BigDecimal HEAVIEST = new BigDecimal(350);
    private static final int MOST_FOUND = 50;
    // a row is sealed once it has its id, which is part of the seal
    private static final byte[] NOTHING = {};

    private final Patients patients;
    private final Weights weights;
    private final Intake intake;
    private final PlaceBook places;
    private final Vault vault;
    private final Events events;
    private final Clock clock;

    PatientBook(
            Patients patients, Weights weights, Intake intake, PlaceBook places, Vault vault, Events events, Clock clock) {
        this.patients = patients;
        this.weights = weights;
        this.intake = intake;
        this.places = places;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    Registered register(Actor actor, RegisterPatient command, ReferralRow referral) {
        if (referral.patient() != null) return new Registered.Done(PatientId.of(referral.patient()));
        try {
            var existing = patients.same(referral.familyName(), referral.givenName(), referral.birthDate());
            if (existing.isPresent()) return new Registered.PossibleDuplicate(existing.get().patient());
            return new Registered.Done(make(actor, command, referral));
        } catch (Refusal refusal) {
            return new Registered.Incomplete(refusal.field(), refusal.reason());
        }
    }

    private PatientId make(Actor actor, RegisterPatient command, ReferralRow referral) {
        if (!Set.of("F", "M", "U").contains(command.sex())) throw Refusal.of("sex", "sex-missing");
        var street = Refusal.needed("street", command.street(), 120);
        var city = Refusal.needed("city", command.city(), 60);
        var state = checked("state", command.state(), Addresses::state);
        var zip = checked("zip", command.zip(), Addresses::zip);
        var phone = intake.phone(referral);

        var row = patients.save(new PatientRow(
                null,
                referral.key(),
                referral.givenName(),
                referral.familyName(),
                referral.birthDate(),
                command.sex(),
                NOTHING,
                new PhoneNumber(phone).lastFour(),
                NOTHING,
                NOTHING,
                city,
                state,
                zip,
                referral.language(),
                referral.indication(),
                referral.site(),
                null,
                null,
                null,
                null,
                "",
                0));
        patients.seal(
                row.key(),
                vault.seal(phone, context("phone", row.key())),
                vault.seal(intake.email(referral), context("email", row.key())),
                vault.seal(street, context("street", row.key())));
        intake.becomePatient(referral, row.key());
        events.publish(
                actor,
                new PatientRegistered(
                        row.patient(),
                        row.siteId(),
                        row.indication(),
                        Optional.ofNullable(referral.payer()),
                        Optional.ofNullable(referral.memberId())));
        return row.patient();
    }

    private static String checked(String field, String text, java.util.function.UnaryOperator<String> form) {
        try {
            return form.apply(text);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.of(field, field + "-malformed");
        }
    }

    PatientRow row(PatientId patient) {
        return patients.findById(patient.value()).orElseThrow(() -> new Unknown("patient " + patient));
    }

    Map<PatientId, String> names(Actor actor, Collection<PatientId> ids) {
        if (ids.isEmpty()) return Map.of();
        return patients.findByIdIn(Set.copyOf(ids).stream().map(PatientId::value).toList()).stream()
                .filter(row -> actor.mayWorkAt(row.siteId()))
                .collect(toMap(PatientRow::patient, PatientRow::listName));
    }

    List<PatientLine> find(Actor actor, String query) {
        var sites = places.codesOf(actor);
        var text = query.strip();
        if (sites.isEmpty() || text.length() < 2) return List.of();
        return search(sites, text).stream().limit(MOST_FOUND).map(PatientRow::toLine).toList();
    }

    private List<PatientRow> search(List<String> sites, String text) {
        try {
            return patients.born(sites, LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            var digits = text.replaceAll("\\D", "");
            return digits.length() >= 4 && !text.matches(".*\\p{L}.*") ? phoned(sites, digits) : named(sites, text);
        }
    }

    // The last four digits lead to a few rows; only those are opened to compare the rest.
    private List<PatientRow> phoned(List<String> sites, String digits) {
        return patients.phoned(sites, digits.substring(digits.length() - 4)).stream()
                .filter(row -> digits.length() == 4 || open(row.phoneSealed(), "phone", row).endsWith(lastTen(digits)))
                .toList();
    }

    private static String lastTen(String digits) {
        return digits.substring(Math.max(0, digits.length() - 10));
    }

    private List<PatientRow> named(List<String> sites, String text) {
        var words = Arrays.stream(text.split("[,\\s]+")).filter(word -> !word.isEmpty()).map(PatientBook::pattern).toList();
        if (words.isEmpty()) return List.of();
        return patients.named(sites, words.get(0), words.size() > 1 ? words.get(1) : "%", words.size() > 2 ? words.get(2) : "%");
    }

    private static String pattern(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    void weigh(Actor actor, PatientId patient, BigDecimal kilograms) {
        if (!isPlausible(kilograms)) throw new IllegalArgumentException("a weight is 20 to 350 kg, got " + kilograms);
        refuseSlippedPoint(patient, kilograms);
        var now = clock.instant();
        if (patients.weighed(patient.value(), kilograms, now) == 0) throw new Unknown("patient " + patient);
        weights.save(new WeightRow(null, patient.value(), kilograms, now, actor.subject()));
        events.publish(actor, new WeightMeasured(patient, kilograms));
    }

    /// Ten times the last weight, or a tenth of it, is a slip of the decimal point: nobody changes five-fold.
    private void refuseSlippedPoint(PatientId patient, BigDecimal kilograms) {
        var last = row(patient).weightKilograms();
        if (last == null) return;
        if (kilograms.compareTo(last.multiply(FIVEFOLD)) >= 0 || kilograms.multiply(FIVEFOLD).compareTo(last) <= 0)
            throw new IllegalArgumentException("the last weight was " + last + " kg, " + kilograms + " kg looks like a slip of the decimal point");
    }

    static boolean isPlausible(BigDecimal kilograms) {
        return kilograms.compareTo(LIGHTEST) >= 0 && kilograms.compareTo(HEAVIEST) <= 0;
    }

    Patient toPatient(PatientRow row) {
        return new Patient(
                row.patient(),
                row.givenName(),
                row.familyName(),
                row.birthDate(),
                row.sex(),
                new PhoneNumber(open(row.phoneSealed(), "phone", row)).toString(),
                open(row.emailSealed(), "email", row),
                row.language(),
                row.indication(),
                row.siteId(),
                open(row.streetSealed(), "street", row),
                row.city(),
                row.state(),
                row.zip(),
                Optional.ofNullable(row.diagnosis()),
                Optional.ofNullable(row.eligible()),
                Optional.ofNullable(row.weightKilograms()),
                Optional.ofNullable(row.weighedAt()),
                row.allergies());
    }

    private String open(byte[] sealed, String column, PatientRow row) {
        return vault.open(sealed, context(column, row.key()));
    }

    private static String context(String column, long patient) {
        return "directory_patient." + column + "." + patient;
    }
}
