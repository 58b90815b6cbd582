package halcyon.billing.internal;

import static halcyon.billing.BillingAccess.TABLE;

import halcyon.billing.AmendClaim;
import halcyon.billing.Denial;
import halcyon.billing.Denials;
import halcyon.billing.Submitted;
import halcyon.billing.WriteOff;
import halcyon.billing.internal.claim.Outbound;
import halcyon.billing.internal.denial.AppealPacket;
import halcyon.billing.internal.denial.DenialDesk;
import halcyon.billing.internal.denial.GivingUp;
import halcyon.billing.internal.denial.Resending;
import halcyon.shared.Actor;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Answers the verbs of denials.
@Singleton
class DenialsOffice implements Denials {
    private final DenialDesk desk;
    private final Resending resending;
    private final GivingUp givingUp;
    private final AppealPacket packet;
    private final Outbound outbound;

    DenialsOffice(DenialDesk desk, Resending resending, GivingUp givingUp, AppealPacket packet, Outbound outbound) {
        this.desk = desk;
        this.resending = resending;
        this.givingUp = givingUp;
        this.packet = packet;
        this.outbound = outbound;
    }

    @Override
    public List<Denial> denials(Actor actor, Set<Denial.State> states) {
        TABLE.require(actor, "denials");
        return desk.list(actor, states);
    }

    @Override
    public Denial denial(Actor actor, long denial) {
        TABLE.require(actor, "denial");
        return desk.show(actor, denial);
    }

    @Override
    public void own(Actor actor, Set<Long> denials) {
        TABLE.require(actor, "own");
        desk.own(actor, denials);
    }

    @Override
    public void plan(Actor actor, long denial, Denial.Step step, LocalDate deadline) {
        TABLE.require(actor, "plan");
        desk.plan(actor, denial, step, deadline);
    }

    @Override
    public Submitted resend(Actor actor, long denial, AmendClaim correction) {
        TABLE.require(actor, "resend");
        Submitted submitted = resending.resend(actor, denial, correction);
        outbound.writeDue();
        return submitted;
    }

    @Override
    public byte[] appealPacket(Actor actor, long denial) {
        TABLE.require(actor, "appealPacket");
        return packet.write(actor, denial);
    }

    @Override
    public void appealed(Actor actor, long denial, LocalDate deadline) {
        TABLE.require(actor, "appealed");
        desk.wait(actor, denial, "appealed", Denial.State.APPEALED, deadline);
    }

    @Override
    public WriteOff writeOff(Actor actor, long denial, String why) {
        TABLE.require(actor, "writeOff");
        return givingUp.writeOff(actor, denial, why);
    }

    @Override
    public WriteOff confirmWriteOff(Actor actor, long denial, boolean agreed) {
        TABLE.require(actor, "confirmWriteOff");
        return givingUp.confirm(actor, denial, agreed);
    }
}
