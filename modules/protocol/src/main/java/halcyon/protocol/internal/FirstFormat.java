package halcyon.protocol.internal;

import halcyon.protocol.Protocol;
import halcyon.shared.Indication;
import halcyon.shared.Route;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How documents were written at first: one stage, one type of visit, one observer ratio for all of it. Only read.
record FirstFormat(
        String code,
        String title,
        Route route,
        String drug,
        List<Indication> indications,
        Course calendar,
        FirstDose dose,
        Protocol.Monitoring monitoring,
        Protocol.Discharge discharge,
        String consentForm,
        List<String> scales,
        LocalDate from,
        Optional<LocalDate> to,
        String source) {
    record Course(
            int sessions,
            int withinDays,
            int minimumGapDays,
            int maximumGapDays,
            int preparationMinutes,
            int administrationMinutes,
            int monitoringMinutes,
            int dischargeMinutes,
            int turnoverMinutes) {}

    record FirstDose(BigDecimal milligramsPerKilogram, BigDecimal ceilingMilligrams, int bagMillilitres, int infusionMinutes) {}

    Document toDocument() {
        return new Document(
                1, code, title, route, drug, indications, stages(), byWeight(), monitoring, discharge, consentForm, scales, from, to, source, null);
    }

    private Protocol.Calendar stages() {
        return Protocol.Calendar.plain(
                calendar.sessions(),
                calendar.withinDays(),
                calendar.minimumGapDays(),
                calendar.maximumGapDays(),
                calendar.preparationMinutes(),
                calendar.administrationMinutes(),
                calendar.monitoringMinutes(),
                calendar.dischargeMinutes(),
                calendar.turnoverMinutes(),
                monitoring.patientsPerObserver());
    }

    private Protocol.Dose byWeight() {
        return new Protocol.Dose(
                dose.milligramsPerKilogram(), dose.ceilingMilligrams(), dose.bagMillilitres(), dose.infusionMinutes());
    }
}
