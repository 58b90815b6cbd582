package halcyon.treatment.internal.rems;

import static halcyon.treatment.internal.rems.Programme.REMS;

import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.shared.Sentence;
import halcyon.treatment.FormField;
import halcyon.treatment.MonitoringForm;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The packet for the fax: a cover sheet that names no patient, then the form. In English, as the programme reads it.
@Singleton
class PacketPrinter {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm zzz", Locale.ENGLISH);

    private final Programme programme;
    private final SiteRows sites;
    private final Directory directory;

    PacketPrinter(Programme programme, SiteRows sites, Directory directory) {
        this.programme = programme;
        this.sites = sites;
        this.directory = directory;
    }

    byte[] print(MonitoringForm form) {
        var site = directory.site(REMS, form.site());
        var foot = Sentence.of("treatment.rems-paper-foot", form.session(), form.revision(), form.vintage()).in(Locale.ENGLISH);
        var page = new Paper(foot);
        cover(page, form, site, 1 + pages(new Paper(foot), form, site));
        page.next();
        form(page, form, site);
        return page.finished();
    }

    /// Printed once for nothing, because the cover says how many pages follow.
    private static int pages(Paper trial, MonitoringForm form, Site site) {
        form(trial, form, site);
        var pages = trial.pages();
        trial.finished();
        return pages;
    }

    private void cover(Paper page, MonitoringForm form, Site site, int pages) {
        page.title(word("cover"));
        page.line(word("to"), word("programme"));
        page.line(word("fax"), programme.text("fax", programme.now()));
        page.line(word("from"), site.name());
        page.line(word("address"), site.street() + ", " + site.city() + ", " + site.state() + " " + site.zip().substring(0, 5));
        page.line(word("phone"), site.phone());
        page.line(word("certificate"), certificate(form));
        page.line(word("printed"), moment(programme.now(), site.zone()));
        page.line(word("session"), form.session().toString());
        page.line(word("revision"), String.valueOf(form.revision()));
        page.line(word("due"), DueDay.of(form.serviceDate(), programme.number("due-days", programme.now())).toString());
        form.correction().ifPresent(reason -> page.line(word("correction"), reason));
        page.line(word("pages"), String.valueOf(pages));
        page.paragraph(word("confidential"));
    }

    private static void form(Paper page, MonitoringForm form, Site site) {
        page.title(word("form"));
        if (!form.missing().isEmpty() && form.submission().isEmpty()) page.mark(word("draft"));
        for (var section : sections(form.fields())) {
            page.heading(word("section-" + section));
            form.fields().stream().filter(field -> field.section().equals(section)).forEach(field -> line(page, field));
        }
        form.submission().ifPresent(sent -> page.paragraph(Sentence.of(
                        "treatment.rems-paper-sent", sent.channel().name().toLowerCase(Locale.ROOT), moment(sent.at(), site.zone()), sent.by(), sent.confirmation())
                .in(Locale.ENGLISH)));
    }

    private static void line(Paper page, FormField field) {
        var value = field.value().map(found -> said(field, found)).orElse(word("open"));
        page.line(label(field.code()), field.detail().isBlank() ? value : value + "   (" + field.detail() + ")");
    }

    private static String said(FormField field, String value) {
        var unit = switch (field.code()) {
            case "dose" -> " mg";
            case "minutes", "minutes-ready" -> " min";
            case "oximeter-lowest" -> " %";
            default -> field.kind() == FormField.Kind.PRESSURE ? " mmHg" : "";
        };
        return value + unit;
    }

    private String certificate(MonitoringForm form) {
        return sites.on(form.site().value(), form.serviceDate()).map(SiteRow::certificate).orElse(word("open"));
    }

    private static List<String> sections(List<FormField> fields) {
        return fields.stream().map(FormField::section).distinct().collect(Collectors.toList());
    }

    private static String label(String code) {
        return Sentence.of("treatment.rems-field-" + code).in(Locale.ENGLISH);
    }

    private static String word(String key) {
        return Sentence.of("treatment.rems-paper-" + key).in(Locale.ENGLISH);
    }

    private static String moment(Instant at, ZoneId zone) {
        return MOMENT.withZone(zone).format(at);
    }
}
