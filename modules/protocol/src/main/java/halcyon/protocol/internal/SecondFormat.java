package halcyon.protocol.internal;

import halcyon.protocol.Protocol;
import halcyon.shared.Indication;
import halcyon.shared.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A document without a section on care: what the route implies holds.
record SecondFormat(
        int format,
        String code,
        String title,
        Route route,
        String drug,
        List<Indication> indications,
        Protocol.Calendar calendar,
        Protocol.Dose dose,
        Protocol.Monitoring monitoring,
        Protocol.Discharge discharge,
        String consentForm,
        List<String> scales,
        LocalDate from,
        Optional<LocalDate> to,
        String source) {
    static final String START = "{\"format\":2,";
    private static final int FORMAT = 2;

    static SecondFormat of(Protocol protocol) {
        return new SecondFormat(
                FORMAT,
                protocol.code(),
                protocol.title(),
                protocol.route(),
                protocol.drug(),
                protocol.indications().stream().sorted().toList(),
                protocol.calendar(),
                protocol.dose(),
                protocol.monitoring(),
                protocol.discharge(),
                protocol.consentForm(),
                List.copyOf(protocol.scales()),
                protocol.from(),
                protocol.to(),
                protocol.source());
    }

    Document toDocument() {
        return new Document(
                format, code, title, route, drug, indications, calendar, dose, monitoring, discharge, consentForm, scales, from, to, source, null);
    }
}
