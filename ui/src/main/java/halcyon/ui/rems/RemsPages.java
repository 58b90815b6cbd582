package halcyon.ui.rems;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import halcyon.treatment.TreatmentAccess;
import halcyon.ui.shell.CurrentUser;
import java.util.List;

/// From one page of this job to the others that the person may open.
final class RemsPages extends Nav {
    private record Page(String path, String verb) {}

    private static final List<Page> PAGES =
            List.of(new Page("rems", "formQueue"), new Page("rems/enrolments", "remsPatients"), new Page("rems/checks", "checksDue"));

    RemsPages(CurrentUser user, String here) {
        addClassName("rems-pages");
        getElement().setAttribute("aria-label", RemsWords.text("pages"));
        for (var page : PAGES) {
            if (!TreatmentAccess.TABLE.allows(user.actor(), page.verb())) continue;
            var link = new Anchor(page.path(), RemsWords.text("page." + page.verb()));
            link.addClassName("link");
            if (page.path().equals(here)) link.getElement().setAttribute("aria-current", "page");
            add(link);
        }
    }
}
