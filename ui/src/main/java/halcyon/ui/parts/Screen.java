package halcyon.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;

/// One question and its answer: the head stays, the body scrolls. With a patient open, her banner stands above and stays too.
public class Screen extends Div implements HasDynamicTitle {
    private final QuestionHeader head;
    private final Div body = new Div();
    private String title;

    /// `question` is the screen's title in the person's words; the tab shows it too, so let it name no patient
    /// or [call][#tab(String)] the tab otherwise.
    public Screen(String question) {
        title = question;
        head = new QuestionHeader(question);
        addClassName("screen");
        body.addClassName("screen-body");
        add(head, body);
    }

    public final QuestionHeader head() {
        return head;
    }

    /// Where the answer goes. Add "padded" for text and forms, "on-ground" for tiles.
    public final Div body() {
        return body;
    }

    /// Puts the patient's banner above everything, in place of the one that stood there.
    protected final void banner(PatientBanner banner) {
        getChildren().filter(PatientBanner.class::isInstance).findFirst().ifPresent(this::remove);
        addComponentAsFirst(banner);
    }

    /// Puts a row between head and body: filter chips, an alarm.
    protected final void above(Component... rows) {
        for (Component row : rows) addComponentAtIndex(indexOf(body), row);
    }

    protected final void tab(String name) {
        title = name;
    }

    @Override
    public final String getPageTitle() {
        return title + " · Halcyon";
    }
}
