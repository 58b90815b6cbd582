package halcyon.ui.billing;

import halcyon.billing.AccountLine;
import halcyon.billing.Billing;
import halcyon.billing.Claim;
import halcyon.billing.ClaimId;
import halcyon.billing.ClaimLine;
import halcyon.billing.ClaimState;
import halcyon.billing.Coverage;
import halcyon.billing.Problem;
import halcyon.billing.Remittance;
import halcyon.billing.Unmatched;
import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.directory.Payer;
import halcyon.directory.Site;
import halcyon.shared.Indication;
import halcyon.shared.Language;
import halcyon.shared.Money;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.ui.stage.Stage;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Serves the screens of billing with made-up claims.
public final class BillingPages {
    private static final SiteId SITE = SiteId.of("denver");
    private static final List<String> NAMES = List.of("Kessler, Joan", "Whitaker, Dale", "Adeleke, Femi", "Fenwick, Ruth", "Zamora, Inés", "Lemaire, Odile", "Pruitt, Marcus",
            "Ibrahim, Yusuf", "Osborne, Tessa", "Bautista, Carla", "Nakamura, Ken", "Solberg, Ingrid");
    private static final List<String> CODES = List.of("50", "197", "b7", "29", "18", "16", "151", "22", "97", "31", "197", "16");

    private BillingPages() {}

    public static void main(String[] args) throws Exception {
        stage().serve(args);
    }

    static Stage stage() {
        return Stage.with(billing(), SampleDenials.denials(), SampleAgeing.ageing(), SampleReports.reports(), directory())
                .show(ClaimQueueView.class, RemittancesView.class, BalanceView.class, DenialsView.class, AgeingView.class, ReportsView.class);
    }

    @SuppressWarnings("unchecked")
    static Billing billing() {
        return (Billing) Proxy.newProxyInstance(Billing.class.getClassLoader(), new Class<?>[] {Billing.class}, (self, method, arguments) -> switch (method.getName()) {
            case "claims" -> lines(((Set<ClaimState>) arguments[1]).iterator().next());
            case "counts" -> Map.of(ClaimState.DRAFT, 44L, ClaimState.REJECTED, 7L, ClaimState.DENIED, 12L, ClaimState.ACCEPTED, 318L, ClaimState.PAID, 1204L);
            case "claim" -> claim((ClaimId) arguments[1]);
            case "unmatched" -> List.of(new Unmatched(2, "era.835", "T77", "OLD-1", Money.parse("120"), Instant.parse("2026-11-24T10:00:00Z")));
            case "remittances" -> List.of(remittance(1, Remittance.State.POSTED), remittance(2, Remittance.State.UNMATCHED), remittance(3, Remittance.State.MATCHED));
            case "remittance" -> remittance((long) arguments[1], (long) arguments[1] == 2 ? Remittance.State.UNMATCHED : Remittance.State.POSTED);
            case "receive" -> new halcyon.billing.Receipt((String) arguments[1], false, List.of(new halcyon.billing.Receipt.Line("FILE", "", halcyon.billing.Receipt.Outcome.REFUSED,
                    Sentence.of("billing.receipt-refused", 1, 15, "CLP", Sentence.of("billing.x12-unbalanced-claim", "535.00", "331.20", "202.80")))));
            case "balance" -> Money.parse("112.40");
            case "account" -> account();
            case "coverage" -> Optional.of(new Coverage.Insurer(new Payer(1, "Front Range Health", "60054", "CI"), "XYZ"));
            case "hashCode" -> System.identityHashCode(self);
            case "equals" -> self == arguments[0];
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static List<AccountLine> account() {
        Instant at = Instant.parse("2026-11-05T12:40:00Z");
        return List.of(new AccountLine(1, at, "REMITTANCE", "H-20781", Money.parse("112.20")), new AccountLine(2, at.plusSeconds(500000), "REMITTANCE", "H-20802", Money.parse("50.20")),
                new AccountLine(3, at.plusSeconds(900000), "PATIENT_PAYMENT", "card ending 4242", Money.parse("-50.00")));
    }

    private static List<ClaimLine> lines(ClaimState state) {
        List<ClaimLine> lines = new ArrayList<>();
        for (int n = 0; n < NAMES.size(); n++) {
            Optional<Problem> why = state == ClaimState.DENIED ? Optional.of(why(CODES.get(n))) : Optional.empty();
            lines.add(new ClaimLine(new ClaimId(n + 1), "H-2078" + n, PatientId.of(n + 1), NAMES.get(n), SITE, LocalDate.of(2026, 10, 29), n % 2 == 0 ? "Front Range Health" : "Mesa Plan",
                    Money.parse(n % 3 == 0 ? "328" : "268"), state == ClaimState.PAID ? Money.parse("171.52") : Money.ZERO, state, state == ClaimState.DRAFT && n % 4 == 3 ? 2 : 0, why));
        }
        return lines;
    }

    private static Problem why(String code) {
        return new Problem("CO-" + code.toUpperCase(java.util.Locale.ROOT), Sentence.of("billing.denial-" + code, "CO-" + code), Sentence.of("billing.denial-" + code + "-cure", "CO-" + code));
    }

    private static Claim claim(ClaimId id) {
        int n = (int) id.value() - 1;
        Instant start = Instant.parse("2026-10-29T16:10:00Z");
        List<Claim.Line> lines = List.of(
                new Claim.Line(1, "96365", List.of(), BigDecimal.ONE, Money.parse("240"), Optional.empty(), Optional.empty(), "",
                        List.of(new Claim.Minutes("infusion", start, start.plusSeconds(3600), true), new Claim.Minutes("observation", start, start.plusSeconds(7800), false))),
                new Claim.Line(2, "96366", List.of(), BigDecimal.ONE, Money.parse("60"), Optional.empty(), Optional.empty(), "",
                        List.of(new Claim.Minutes("infusion", start.plusSeconds(3600), start.plusSeconds(5700), true))),
                new Claim.Line(3, "J3490", List.of(), BigDecimal.ONE, Money.parse("28"), Optional.of("00409205310"), Optional.of(new BigDecimal("3.5")), "Ketamine 35 mg IV", List.of()));
        List<Claim.Happened> timeline = List.of(happened("DRAFTED", start.plusSeconds(9000), Sentence.of("billing.step-drafted", 3, 6), "billing"),
                happened("837P", start.plusSeconds(14000), Sentence.of("billing.step-written", "837P-000000481.edi", "000000481"), "Bella"),
                happened("999", start.plusSeconds(15000), Sentence.of("billing.step-999-accepted", "A"), "Bella"),
                happened("277CA", start.plusSeconds(60000), Sentence.of("billing.step-277-accepted", "A2:20:PR", "7F20-4418"), "Bella"),
                happened("835", start.plusSeconds(600000), Sentence.of("billing.step-denied", "CO-197", "328.00"), "Bella"));
        return new Claim(id, "H-2078" + n, PatientId.of(n + 1), NAMES.get(n), SITE, LocalDate.of(2026, 10, 29), "Front Range Health", "F33.2", n == 3 ? ClaimState.DRAFT : ClaimState.DENIED,
                Money.parse("328"), Money.ZERO, Money.ZERO, n == 3 ? Optional.empty() : Optional.of(why(CODES.get(n))),
                new Claim.Details("XYZ123", Optional.empty(), "Dr. Ada Vance", Optional.of("1245319599"), Optional.of("7F20-4418")), lines,
                n == 3 ? List.of(new Problem("2010BA NM109", Sentence.of("billing.check-member-id"), Sentence.of("billing.check-member-id-cure")),
                        new Problem("2410 LIN03, line 3", Sentence.of("billing.check-ndc", "J3490"), Sentence.of("billing.check-ndc-cure", "J3490"))) : List.of(), timeline);
    }

    private static Claim.Happened happened(String kind, Instant at, Sentence text, String by) {
        return new Claim.Happened(at, kind, text, by);
    }

    private static Remittance remittance(long id, Remittance.State state) {
        List<Remittance.Claim> claims = id == 3 ? List.of() : List.of(
                new Remittance.Claim("H-20781", id == 2 ? Optional.empty() : Optional.of(2L), "1", Money.parse("535"), Money.parse("331.20"), Money.parse("82.80"), "ICN1", List.of(), List.of(
                        new Remittance.Line("HC:96365", Money.parse("350"), Money.parse("233.60"), List.of(new Remittance.Taken("CO", "45", Money.parse("58")), new Remittance.Taken("PR", "1", Money.parse("58.40"))), "L1", ""),
                        new Remittance.Line("HC:J3490", Money.parse("185"), Money.parse("97.60"), List.of(new Remittance.Taken("CO", "45", Money.parse("63")), new Remittance.Taken("PR", "2", Money.parse("24.40"))), "L2", "N706"))));
        return new Remittance(id, id == 3 ? "999" : "835", "era-1105.edi", id == 3 ? "" : "Front Range Health", id == 3 ? "" : "TRACE033" + id, id == 3 ? "" : "ACH", id == 3 ? Money.ZERO : Money.parse("331.20"),
                Optional.of(LocalDate.of(2026, 11, 5)), state, id == 2 ? "It balances, but 1 of its 1 claims were never sent by us. Kept whole as work; 331.20 is not posted." : "1 claims posted, payment 331.20, provider adjustments 1.",
                Instant.parse("2026-11-05T12:40:00Z"), claims, id == 1 ? List.of(new Remittance.Provider("FB:TRACE0310", Money.parse("-33.10"))) : List.of());
    }

    static Directory directory() {
        Site site = new Site(SITE, "Denver, Cherry Creek", ZoneId.of("America/Denver"), "100 River St", "Denver", "CO", "802060001", "3035550100", "1234567893", "261QM0850X", "931234567", "11",
                LocalTime.of(8, 0), LocalTime.of(18, 0));
        return (Directory) Proxy.newProxyInstance(Directory.class.getClassLoader(), new Class<?>[] {Directory.class}, (self, method, arguments) -> switch (method.getName()) {
            case "sites" -> List.of(site);
            case "site" -> site;
            case "openPatient", "patient" -> new Patient(PatientId.of(2), "Dale", "Whitaker", LocalDate.of(1971, 3, 14), "M", "", "", Language.EN, Indication.RESISTANT_DEPRESSION, SITE, "", "", "", "",
                    Optional.of("F33.2"), Optional.of(true), Optional.of(new BigDecimal("81.5")), Optional.of(Instant.parse("2026-10-29T16:00:00Z")), "");
            case "payers" -> List.of(new Payer(1, "Front Range Health", "60054", "CI"));
            case "findPatients" -> List.of();
            case "hashCode" -> System.identityHashCode(self);
            case "equals" -> self == arguments[0];
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }
}
