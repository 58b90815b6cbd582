package halcyon.local.story;

import halcyon.billing.Billing;
import halcyon.billing.Receipt;
import halcyon.billing.Submitted;
import halcyon.local.payer.DemoPayer;
import halcyon.shared.Actor;
import halcyon.shared.DataFolder;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/// Sends what is due and takes in what the demo payer answers.
@Singleton
public class Claims {
    private final Billing billing;
    private final DataFolder data;
    private final DemoPayer payer = new DemoPayer();

    Claims(Billing billing, DataFolder data) {
        this.billing = billing;
        this.data = data;
    }

    public Submitted send(Actor biller) {
        return billing.sendDue(biller);
    }

    /// The bytes of a file in the outbound folder.
    public byte[] sent(String file) {
        Path path = data.folder("edi/outbound").resolve(file);
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException("the 837P is not in the outbound folder: " + path, e);
        }
    }

    public DemoPayer.Answers answers(byte[] file, LocalDate on, Predicate<String> denied) {
        return payer.answer(file, on, denied);
    }

    /// Takes in 999, 277CA and 835 of one file, in this order.
    public List<Receipt> receive(Actor biller, String name, DemoPayer.Answers answers) {
        return List.of(
                receive(biller, name + ".999", answers.acknowledgement()),
                receive(biller, name + ".277ca", answers.claimStatus()),
                receiveRemittance(biller, name, answers));
    }

    public void receiveAcknowledgements(Actor biller, String name, DemoPayer.Answers answers) {
        receive(biller, name + ".999", answers.acknowledgement());
        receive(biller, name + ".277ca", answers.claimStatus());
    }

    public Receipt receiveRemittance(Actor biller, String name, DemoPayer.Answers answers) {
        return receive(biller, name + ".835", answers.remittance());
    }

    private Receipt receive(Actor biller, String name, byte[] bytes) {
        Receipt receipt = billing.receive(biller, name, bytes);
        if (!receipt.takenIn()) throw new Unexpected("taking in " + name, receipt);
        return receipt;
    }
}
