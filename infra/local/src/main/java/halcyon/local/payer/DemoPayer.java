package halcyon.local.payer;

import halcyon.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// Reads an 837P of ours and writes what an insurer sends back. It allows 80 % of each charge (CO-45 for the rest) and leaves
/// 20 % of what it allows to the patient (PR-2); a claim it denies gets CO-197.
public final class DemoPayer {
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final BigDecimal ALLOWED = new BigDecimal("0.80");
    private static final BigDecimal COINSURANCE = new BigDecimal("0.20");

    /// The three answers, each a whole interchange.
    public record Answers(byte[] acknowledgement, byte[] claimStatus, byte[] remittance) {}

    /// Answers one file on a day; `denied` says by claim number which claims are denied.
    public Answers answer(byte[] professionalClaims, LocalDate on, Predicate<String> denied) {
        List<String[]> segments = segments(professionalClaims);
        Filed filed = Filed.of(segments, FiledClaim.in(segments));
        return new Answers(
                acknowledgement(filed, on).bytes(), claimStatus(filed, on).bytes(), remittance(filed, on, denied).bytes());
    }

    private X12Text acknowledgement(Filed filed, LocalDate on) {
        X12Text text = new X12Text(filed.payerId(), filed.sender(), "FA", "005010X231A1", filed.control(), on);
        text.begin("999");
        text.add("AK1", "HC", filed.group(), "005010X222A1");
        text.add("AK2", "837", filed.transaction(), "005010X222A1");
        text.add("IK5", "A");
        text.add("AK9", "A", "1", "1", "1");
        return text.end();
    }

    private X12Text claimStatus(Filed filed, LocalDate on) {
        String date = on.format(DATE);
        X12Text text = new X12Text(filed.payerId(), filed.sender(), "HN", "005010X214", filed.control(), on);
        text.begin("277");
        text.add("BHT", "0085", "08", "S" + filed.control(), date, "0900", "TH");
        text.add("HL", "1", "", "20", "1");
        text.add("NM1", "PR", "2", filed.payerName(), "", "", "", "", "PI", filed.payerId());
        text.add("TRN", "1", "R" + filed.control());
        text.add("DTP", "050", "D8", date);
        text.add("DTP", "009", "D8", date);
        text.add("HL", "2", "1", "21", "1");
        text.add("NM1", "41", "2", filed.billingName(), "", "", "", "", "46", filed.sender());
        text.add("TRN", "2", filed.batch());
        text.add("STC", "A1:19:PR", date, "WQ", filed.charge().toX12());
        text.add("HL", "3", "2", "19", "1");
        text.add("NM1", "85", "2", filed.billingName(), "", "", "", "", "XX", filed.billingNpi());
        text.add("TRN", "1", "0");
        text.add("STC", "A1:19:PR", "", "WQ", filed.charge().toX12());
        int level = 4;
        for (FiledClaim claim : filed.claims()) {
            text.add("HL", String.valueOf(level++), "3", "PT");
            text.add("NM1", "QC", "1", claim.family(), claim.given(), "", "", "", "MI", claim.member());
            text.add("TRN", "2", claim.number());
            text.add("STC", "A2:20:PR", date, "WQ", claim.charge().toX12());
            text.add("REF", "1K", "ICN" + claim.number());
            text.add("DTP", "472", "D8", claim.lines().getFirst().date());
        }
        return text.end();
    }

    private X12Text remittance(Filed filed, LocalDate on, Predicate<String> denied) {
        List<Decision> decisions = new ArrayList<>();
        for (FiledClaim claim : filed.claims()) decisions.add(Decision.of(claim, denied.test(claim.number())));
        Money paid = decisions.stream().map(Decision::paid).reduce(Money.ZERO, Money::plus);
        String date = on.format(DATE);

        X12Text text = new X12Text(filed.payerId(), filed.sender(), "HP", "005010X221A1", filed.control(), on);
        text.begin("835");
        if (paid.isZero()) text.add("BPR", "H", "0", "C", "NON", "", "", "", "", "", "", "", "", "", "", "", date);
        if (paid.isPositive())
            text.add("BPR", "I", paid.toX12(), "C", "ACH", "CCP", "01", "111000025", "DA", "12345678", "1" + filed.payerId() + "0000", "", "01", "121000248", "DA", "987654321", date);
        text.add("TRN", "1", "EFT" + filed.control(), "1" + filed.payerId() + "0000");
        text.add("DTM", "405", date);
        text.add("N1", "PR", filed.payerName(), "XV", filed.payerId());
        text.add("N3", "1 MAIN STREET");
        text.add("N4", "DENVER", "CO", "80202");
        text.add("PER", "BL", "PROVIDER SERVICE", "TE", "8005550100");
        text.add("N1", "PE", filed.billingName(), "XX", filed.billingNpi());
        text.add("REF", "TJ", filed.taxId());
        text.add("LX", "1");
        for (Decision decision : decisions) decision.write(text, date);
        return text.end();
    }

    /// What the payer decides on a claim, line by line.
    private record Decision(FiledClaim claim, boolean denied) {
        static Decision of(FiledClaim claim, boolean denied) {
            return new Decision(claim, denied);
        }

        Money allowed(FiledClaim.Line line) {
            return denied ? Money.ZERO : line.charge().times(ALLOWED, RoundingMode.HALF_UP);
        }

        Money patient(FiledClaim.Line line) {
            return allowed(line).times(COINSURANCE, RoundingMode.HALF_UP);
        }

        Money paid(FiledClaim.Line line) {
            return allowed(line).minus(patient(line));
        }

        Money paid() {
            return claim.lines().stream().map(this::paid).reduce(Money.ZERO, Money::plus);
        }

        Money patient() {
            return claim.lines().stream().map(this::patient).reduce(Money.ZERO, Money::plus);
        }

        void write(X12Text text, String date) {
            text.add("CLP", claim.number(), denied ? "4" : "1", claim.charge().toX12(), paid().toX12(), patient().isZero() ? "" : patient().toX12(), "12", "ICN" + claim.number(), claim.placeOfService(), "1");
            text.add("NM1", "QC", "1", claim.family(), claim.given(), "", "", "", "MI", claim.member());
            text.add("DTM", "050", date);
            for (FiledClaim.Line line : claim.lines()) {
                text.add("SVC", line.procedure(), line.charge().toX12(), paid(line).toX12(), "", line.units());
                text.add("DTM", "472", line.date());
                Money reduced = line.charge().minus(allowed(line));
                if (!reduced.isZero()) text.add("CAS", "CO", denied ? "197" : "45", reduced.toX12());
                if (!patient(line).isZero()) text.add("CAS", "PR", "2", patient(line).toX12());
                if (!line.control().isEmpty()) text.add("REF", "6R", line.control());
                if (!denied) text.add("AMT", "B6", allowed(line).toX12());
            }
        }
    }

    /// The envelope and the parties of the file that was filed.
    private record Filed(
            String sender, String control, String group, String transaction, String batch, String billingName, String billingNpi, String taxId, String payerName, String payerId, List<FiledClaim> claims) {
        static Filed of(List<String[]> segments, List<FiledClaim> claims) {
            String[] billing = first(segments, "NM1", "85");
            String[] payer = first(segments, "NM1", "PR");
            return new Filed(
                    first(segments, "ISA", "00")[6].strip(),
                    first(segments, "ISA", "00")[13],
                    first(segments, "GS", "HC")[6],
                    first(segments, "ST", "837")[2],
                    first(segments, "BHT", "0019")[3],
                    billing[3],
                    billing[9],
                    first(segments, "REF", "EI")[2],
                    payer[3],
                    payer[9],
                    claims);
        }

        Money charge() {
            return claims.stream().map(FiledClaim::charge).reduce(Money.ZERO, Money::plus);
        }

        private static String[] first(List<String[]> segments, String id, String qualifier) {
            return segments.stream()
                    .filter(segment -> segment[0].equals(id) && segment[1].equals(qualifier))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("the 837P has no " + id + "*" + qualifier));
        }
    }

    private static List<String[]> segments(byte[] file) {
        String text = new String(file, StandardCharsets.US_ASCII).replaceAll("[\\r\\n]", "");
        return Arrays.stream(text.split("~")).map(segment -> segment.split("\\*", -1)).map(DemoPayer::padded).toList();
    }

    /// Elements left off at the end of a segment are empty.
    private static String[] padded(String[] segment) {
        if (segment.length >= 18) return segment;
        String[] padded = Arrays.copyOf(segment, 18);
        Arrays.fill(padded, segment.length, 18, "");
        return padded;
    }
}
