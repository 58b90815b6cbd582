package halcyon.billing.internal;

import static halcyon.billing.BillingAccess.TABLE;

import halcyon.billing.AnsweredClaim;
import halcyon.billing.Reports;
import halcyon.billing.internal.report.ReportDesk;
import halcyon.shared.Actor;
import halcyon.shared.Money;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/// Answers the verbs of reports.
@Singleton
class ReportsOffice implements Reports {
    private final ReportDesk desk;

    ReportsOffice(ReportDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<AnsweredClaim> answered(Actor actor, LocalDate from, LocalDate through) {
        TABLE.require(actor, "answered");
        return desk.answered(actor, from, through);
    }

    @Override
    public void contract(Actor actor, long payer, String code, LocalDate from, Money allowed) {
        TABLE.require(actor, "contract");
        desk.contract(actor, payer, code, from, allowed);
    }
}
