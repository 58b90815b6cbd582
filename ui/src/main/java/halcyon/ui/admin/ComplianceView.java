package halcyon.ui.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import halcyon.audit.Audit;
import halcyon.audit.AuditAccess;
import halcyon.audit.Entry;
import halcyon.audit.Verdict;
import halcyon.directory.Directory;
import halcyon.shared.PatientId;
import halcyon.shared.Role;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.FilterChips;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.GuardedCsv;
import halcyon.ui.parts.PatientBanner;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.State;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.Door;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who saw and changed what about a patient, and whether the whole record is as it was written.
@Prototype
@Route(value = "audit", layout = MainLayout.class)
@Needs(module = "audit", verb = "recent")
@Door(label = "admin.audit.door", glyph = Glyph.AUDIT, key = "u", order = 95, firstFor = Role.COMPLIANCE)
class ComplianceView extends Screen implements HasUrlParameter<Long> {
    private static final int RECENT = 200;

    private final Audit audit;
    private final Directory directory;
    private final CurrentUser user;
    private final Clock clock;
    private final Div list = new Div();

    ComplianceView(Audit audit, Directory directory, CurrentUser user, Clock clock) {
        super("");
        this.audit = audit;
        this.directory = directory;
        this.user = user;
        this.clock = clock;
        head().ask(getTranslation("admin.audit.question"));
        tab(getTranslation("admin.audit.door"));
        list.addClassName("audit-list");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long patient) {
        body().removeAll();
        if (mayLookUp()) body().add(new PatientPick(directory, user, chosen -> UI.getCurrent().navigate("audit/" + chosen.value())));
        body().add(list);
        if (patient == null || !mayLookUp()) {
            recent();
            return;
        }
        about(PatientId.of(patient));
    }

    private void recent() {
        head().line(getTranslation("admin.audit.recent"));
        head().actions(verify());
        show(audit.recent(user.actor(), RECENT), ZoneOffset.UTC);
    }

    private void about(PatientId patient) {
        var person = directory.openPatient(user.actor(), patient, "audit");
        var zone = directory.site(user.actor(), person.site()).zone();
        banner(new PatientBanner(person, clock, zone).back("audit"));
        var entries = audit.about(user.actor(), patient);
        head().line(getTranslation("admin.audit.about", entries.size()));
        var csv = new GuardedCsv(
                getTranslation("admin.audit.csv"), "record-" + patient.value() + ".csv", () -> AuditRows.csv(audit.about(user.actor(), patient)));
        head().actions(csv, verify());
        filtered(entries, zone, "all");
    }

    private void filtered(List<Entry> entries, ZoneId zone, String filter) {
        show(entries.stream().filter(entry -> AuditRows.passes(entry, filter)).toList(), zone);
        var chips = FilterChips.one(getTranslation("admin.audit.show"), key -> filtered(entries, zone, key));
        for (var key : AuditRows.FILTERS)
            chips.chip(key, getTranslation("admin.audit.filter." + key), entries.stream().filter(entry -> AuditRows.passes(entry, key)).count());
        list.addComponentAsFirst(chips.pressed(Set.of(filter)));
    }

    private void show(List<Entry> entries, ZoneId zone) {
        list.removeAll();
        list.add(entries.isEmpty() ? new Empty(getTranslation("admin.audit.empty")) : new AuditRows(entries, zone));
    }

    private Button verify() {
        var button = new Button(getTranslation("admin.audit.verify"), click -> say(audit.verify(user.actor())));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void say(Verdict verdict) {
        switch (verdict) {
            case Verdict.Intact intact -> head().answer(
                    State.READY, getTranslation("admin.audit.intact"), getTranslation("admin.audit.entries", intact.entries(), intact.head().substring(0, 12)));
            case Verdict.Broken broken -> head().answer(
                    State.STOP, getTranslation("admin.audit.broken", broken.atSequence()), broken.reason() + ". " + getTranslation("admin.audit.cure"));
        }
    }

    private boolean mayLookUp() {
        return AuditAccess.TABLE.allows(user.actor(), "about");
    }
}
