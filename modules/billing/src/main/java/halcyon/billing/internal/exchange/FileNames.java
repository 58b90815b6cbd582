package halcyon.billing.internal.exchange;

import halcyon.billing.internal.claim.BillingSettings;
import jakarta.inject.Singleton;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Names a file as the clearinghouse wants it: {file} our own name, {control} ISA13, {stamp} the time, {sender} our number there.
@Singleton
class FileNames {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);
    private final BillingSettings settings;

    FileNames(BillingSettings settings) {
        this.settings = settings;
    }

    String path(ClearinghouseRow to, String file, long control, LocalDateTime at) {
        String name = to.fileName().replace("{file}", file).replace("{control}", String.format(Locale.ROOT, "%09d", control)).replace("{stamp}", at.format(STAMP));
        return folder(to.upFolder()) + "/" + name.replace("{sender}", settings.submitter().id());
    }

    String folder(String template) {
        return template.replace("{sender}", settings.submitter().id());
    }
}
