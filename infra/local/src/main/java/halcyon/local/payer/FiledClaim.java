package halcyon.local.payer;

import halcyon.shared.Money;
import java.util.ArrayList;
import java.util.List;

/// One claim as the payer reads it from an 837P.
record FiledClaim(String number, Money charge, String family, String given, String member, String placeOfService, List<Line> lines) {
    /// Procedure composite (SV101) as filed, charge, units, date of service, line control number.
    record Line(String procedure, Money charge, String units, String date, String control) {}

    /// Reads every claim loop of the segments of one transaction.
    static List<FiledClaim> in(List<String[]> segments) {
        List<FiledClaim> claims = new ArrayList<>();
        String[] subscriber = new String[10];
        List<String[]> lines = List.of();
        String[] claim = null;
        for (String[] segment : segments) {
            String id = segment[0];
            if (id.equals("HL") || id.equals("SE") || id.equals("CLM")) {
                if (claim != null) claims.add(claim(claim, subscriber, lines));
                claim = id.equals("CLM") ? segment : null;
                lines = new ArrayList<>();
                continue;
            }
            if (id.equals("NM1") && segment[1].equals("IL")) subscriber = segment;
            if (claim != null) lines.add(segment);
        }
        return claims;
    }

    private static FiledClaim claim(String[] clm, String[] subscriber, List<String[]> body) {
        return new FiledClaim(
                clm[1], Money.parse(clm[2]), subscriber[3], subscriber[4], subscriber[9], clm[5].substring(0, 2), lines(body));
    }

    private static List<Line> lines(List<String[]> body) {
        List<Line> lines = new ArrayList<>();
        String[] service = null;
        String date = "";
        String control = "";
        for (String[] segment : body) {
            switch (segment[0]) {
                case "LX" -> {
                    if (service != null) lines.add(line(service, date, control));
                    service = null;
                }
                case "SV1" -> service = segment;
                case "DTP" -> date = segment[1].equals("472") ? segment[3].substring(0, 8) : date;
                case "REF" -> control = segment[1].equals("6R") ? segment[2] : control;
                default -> {}
            }
        }
        if (service != null) lines.add(line(service, date, control));
        return lines;
    }

    private static Line line(String[] sv1, String date, String control) {
        return new Line(withoutDescription(sv1[1]), Money.parse(sv1[2]), sv1[4], date, control);
    }

    /// SV101-7 is not sent back in SVC01.
    private static String withoutDescription(String composite) {
        String[] parts = composite.split(":");
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < Math.min(parts.length, 6); i++) kept.append(i == 0 ? "" : ":").append(parts[i]);
        return kept.toString().replaceAll(":+$", "");
    }
}
