package halcyon.ui.rems;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import halcyon.directory.Site;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import halcyon.treatment.PatientEnrolment;
import halcyon.treatment.RemsDocument;
import halcyon.treatment.RemsFile;
import halcyon.treatment.RemsSite;
import halcyon.treatment.Revocation;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Sites and patients below each other: how each stands, since when, with the form that says so.
final class EnrolmentRows {
    private final Map<SiteId, Site> sites;
    private final Map<PatientId, String> names;
    private final SerializableFunction<Long, RemsFile> documents;
    private final boolean mayOpen;

    EnrolmentRows(Map<SiteId, Site> sites, Map<PatientId, String> names, SerializableFunction<Long, RemsFile> documents, boolean mayOpen) {
        this.sites = Map.copyOf(sites);
        this.names = Map.copyOf(names);
        this.documents = documents;
        this.mayOpen = mayOpen;
    }

    /// Somebody wants to end what has this number and this name.
    interface Ending {
        void end(long id, String name);
    }

    UnorderedList sites(List<RemsSite> all, @Nullable Ending ending) {
        var list = list();
        all.forEach(site -> list.add(site(site, ending)));
        return list;
    }

    UnorderedList patients(List<PatientEnrolment> all, @Nullable Ending ending) {
        var list = list();
        all.forEach(enrolment -> list.add(patient(enrolment, ending)));
        return list;
    }

    private ListItem site(RemsSite row, @Nullable Ending ending) {
        var name = siteName(row.site());
        var certification = row.certification();
        var state = row.standing()
                ? StatusBadge.quiet(State.READY, RemsWords.text("site.certified"))
                : StatusBadge.quiet(State.STOP, RemsWords.text("site.uncertified"));
        var about = certification.map(each -> RemsWords.text(
                        "site.about", RemsWords.text("setting." + each.setting()), each.number(), each.representative().name(), each.representative().phone()))
                .orElse(RemsWords.text("site.never"));
        var line = line(new Span(name), about, state);
        certification.ifPresent(each -> {
            line.add(since(each.from(), each.revoked()), document(each.form()));
            if (ending != null && each.revoked().isEmpty()) line.add(end(() -> ending.end(each.id(), name), name));
        });
        return line;
    }

    private ListItem patient(PatientEnrolment row, @Nullable Ending ending) {
        var name = names.getOrDefault(row.patient(), "…");
        var link = new Anchor("patients/" + row.patient() + "?tab=exposure", name);
        link.addClassName("link");
        var state = row.standing()
                ? StatusBadge.quiet(State.READY, RemsWords.text("patient.enrolled"))
                : StatusBadge.quiet(State.STOP, RemsWords.text("patient.revoked"));
        var about = RemsWords.text("patient.about", siteName(row.site()), row.number(), day(row.patientSigned()), day(row.prescriberSigned()), row.prescriber());
        var line = line(link, about, state);
        line.add(since(row.from(), row.revoked()), document(row.form()));
        if (ending != null && row.standing()) line.add(end(() -> ending.end(row.id(), name), name));
        return line;
    }

    private static ListItem line(Component name, String about, StatusBadge state) {
        var words = new Div(name, new Span(about));
        words.addClassNames("two-lines", "rems-wraps");
        var line = new ListItem(words, state);
        line.addClassName("rems-enrolment");
        return line;
    }

    private static Span since(LocalDate from, Optional<Revocation> revoked) {
        var text = revoked.map(end -> RemsWords.text("until", day(from), day(end.from()), end.reason())).orElseGet(() -> RemsWords.text("since", day(from)));
        var span = new Span(text);
        span.addClassName("quiet");
        return span;
    }

    private Component document(RemsDocument form) {
        if (!mayOpen) return new Span(form.name());
        return new FileLink(form.name(), form.mediaType(), () -> documents.apply(form.id())).asLink();
    }

    private static Button end(Runnable act, String name) {
        var end = new Button(RemsWords.text("revoke"), click -> act.run());
        end.addThemeVariants(ButtonVariant.TERTIARY);
        end.setAriaLabel(RemsWords.text("revoke.name", name));
        return end;
    }

    private String siteName(SiteId id) {
        var site = sites.get(id);
        return site == null ? id.value() : site.name();
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(RemsWords.locale()));
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("rems-list");
        return list;
    }
}
