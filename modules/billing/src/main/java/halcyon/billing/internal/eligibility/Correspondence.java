package halcyon.billing.internal.eligibility;

import halcyon.billing.Policy;
import halcyon.billing.internal.claim.BillingSettings;
import halcyon.billing.internal.x12.EligibilityInquiry;
import halcyon.billing.internal.x12.EligibilityInquiryWriter;
import halcyon.directory.Patient;
import halcyon.directory.Payer;
import halcyon.directory.Site;
import halcyon.shared.Actor;
import halcyon.shared.DataFolder;
import halcyon.shared.Vault;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;

/// Questions on their way out: kept first, then written into the outbound folder, so that a crash between costs nothing.
@Singleton
class Correspondence {
    private static final String FOLDER = "edi/outbound";
    private static final long FIRST_CONTROL = 500_000_000L; // apart from the control numbers of claim files
    private static final byte[] NOTHING_YET = {};
    private final InquiryRows rows;
    private final BillingSettings settings;
    private final Vault vault;
    private final DataFolder folders;
    private final Clock clock;

    Correspondence(InquiryRows rows, BillingSettings settings, Vault vault, DataFolder folders, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.vault = vault;
        this.folders = folders;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    long keep(Actor actor, Patient patient, Site site, Payer payer, Policy policy, LocalDate about) {
        InquiryRow row = rows.save(new InquiryRow(null, patient.id().value(), site.id().value(), payer.id(), payer.name(), about, UUID.randomUUID().toString(), "due",
                NOTHING_YET, now(), actor.name(), now(), null, null, null));
        String trace = "HAL" + (FIRST_CONTROL + row.key());
        byte[] file = EligibilityInquiryWriter.write(new EligibilityInquiry(FIRST_CONTROL + row.key(), settings.test(), now(), settings.submitter().id(), settings.receiver().id(),
                new EligibilityInquiry.Payer(payer.name(), payer.payerId()), new EligibilityInquiry.Provider(site.name(), site.npi(), site.taxId()), member(patient, policy),
                policy.holder().map(holder -> new EligibilityInquiry.Dependent(patient.familyName(), patient.givenName(), patient.birthDate(), patient.sex())), about, trace));
        rows.update(row.due(trace, String.format(Locale.ROOT, "270-%09d.edi", row.key()), seal(trace, new String(file, StandardCharsets.US_ASCII))));
        return row.key();
    }

    private static EligibilityInquiry.Member member(Patient patient, Policy policy) {
        return policy.holder()
                .map(holder -> new EligibilityInquiry.Member(holder.familyName(), holder.givenName(), policy.memberId(), holder.birthDate(), holder.sex()))
                .orElseGet(() -> new EligibilityInquiry.Member(patient.familyName(), patient.givenName(), policy.memberId(), patient.birthDate(), patient.sex()));
    }

    /// Writes what is not in the folder yet: under another name, then renamed.
    @Transactional
    void writeDue() {
        for (InquiryRow row : rows.findByWrittenAtIsNullOrderById()) {
            Path folder = folders.folder(FOLDER);
            try {
                Path unfinished = Files.createTempFile(folder, row.fileName() + ".", ".tmp");
                Files.writeString(unfinished, open(row.trace(), row.asked()), StandardCharsets.US_ASCII);
                Files.move(unfinished, folder.resolve(row.fileName()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write " + row.fileName() + " into " + folder, e);
            }
            rows.written(row.key(), now());
        }
    }

    byte[] seal(String trace, String text) {
        return vault.seal(text, "billing_inquiry." + trace);
    }

    String open(String trace, byte[] sealed) {
        return vault.open(sealed, "billing_inquiry." + trace);
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
