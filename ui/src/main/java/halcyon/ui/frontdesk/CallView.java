package halcyon.ui.frontdesk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import halcyon.directory.CallTaken;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.directory.TakeCall;
import halcyon.shared.SiteId;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.State;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.Door;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import halcyon.ui.shell.SiteChoice;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;

/// A call, question by question. Safety comes first; a yes ends the questions and names who helps now.
@Prototype
@Route(value = "call", layout = MainLayout.class)
@Needs(module = "directory", verb = "takeCall")
@Door(label = "frontdesk.call.door", glyph = Glyph.PHONE, key = "l", order = 24)
class CallView extends Screen {
    private final Directory directory;
    private final CurrentUser user;
    private final Optional<Site> chosen;
    private final IntakeForm form;
    private final Div page = new Div();
    private final Button back = new Button(getTranslation("frontdesk.call.back"), click -> back());
    private final Button next = new Button(getTranslation("frontdesk.call.next"), click -> next());
    private int at;

    CallView(Directory directory, CurrentUser user, SiteChoice sites) {
        super("");
        this.directory = directory;
        this.user = user;
        List<Site> mine = directory.sites(user.actor());
        chosen = sites.current()
                .flatMap(site -> mine.stream().filter(each -> each.id().equals(site)).findFirst())
                .or(() -> mine.stream().findFirst());
        form = new IntakeForm(mine, chosen, directory.payers(user.actor()));
        tab(getTranslation("frontdesk.call.tab"));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.addClickShortcut(Key.ENTER).listenOn(form);
        page.addClassName("call-page");
        body().addClassName("padded");
        body().add(page);
        askSafety();
    }

    private void askSafety() {
        head().ask(getTranslation("frontdesk.call.safety"));
        head().line(getTranslation("frontdesk.call.safety.line"));
        Button no = new Button(getTranslation("frontdesk.call.safety.no"), click -> ask(0));
        Button yes = new Button(getTranslation("frontdesk.call.safety.yes"), click -> crisis());
        yes.addThemeVariants(ButtonVariant.ERROR);
        Div choice = new Div(no, yes);
        choice.addClassName("safety-choice");
        page.removeAll();
        page.add(new Paragraph(getTranslation("frontdesk.call.safety.words")), choice);
    }

    private void ask(int step) {
        at = step;
        String word = form.words().get(step);
        head().ask(getTranslation("frontdesk.call.step." + word));
        head().line(getTranslation("frontdesk.call.progress", step + 1, form.words().size()));
        form.show(word);
        boolean last = step == form.words().size() - 1;
        next.setText(getTranslation(last ? "frontdesk.call.save" : "frontdesk.call.next"));
        Div actions = new Div(back, next);
        actions.addClassName("form-actions");
        page.removeAll();
        page.add(form, actions);
    }

    private void back() {
        if (at == 0) {
            askSafety();
            return;
        }
        ask(at - 1);
    }

    private void next() {
        if (!form.isAnswered(form.words().get(at))) return;
        if (at < form.words().size() - 1) {
            ask(at + 1);
            return;
        }
        show(directory.takeCall(user.actor(), form.toCall()));
    }

    private void crisis() {
        SiteId site = chosen.map(Site::id).orElseThrow(() -> new IllegalStateException("you work at no site"));
        show(directory.takeCall(user.actor(), TakeCall.crisis(site)));
    }

    private void show(CallTaken taken) {
        switch (taken) {
            case CallTaken.Crisis crisis -> help(crisis);
            case CallTaken.Referred referred -> {
                Toast.done(getTranslation("frontdesk.call.referred"));
                UI.getCurrent().navigate("register/" + referred.referral());
            }
            case CallTaken.Incomplete incomplete -> {
                form.stepOf(incomplete.field()).ifPresent(word -> ask(form.words().indexOf(word)));
                form.refuse(incomplete.field(), incomplete.reason());
            }
        }
    }

    private void help(CallTaken.Crisis crisis) {
        head().ask(getTranslation("frontdesk.call.crisis"));
        head().line(getTranslation("frontdesk.call.crisis.recorded"));
        Div block = new Div(
                State.STOP.icon(),
                new H2(getTranslation("frontdesk.call.crisis.clinician", crisis.clinician())),
                phone(crisis.phone()),
                new Paragraph(crisis.text().in(getLocale())));
        block.addClassNames("why-block", "is-stop", "crisis-block");
        block.getElement().setAttribute("role", "alert");
        Button again = new Button(getTranslation("frontdesk.call.crisis.new"), click -> askSafety());
        page.removeAll();
        page.add(block, again);
    }

    private static Component phone(String number) {
        Anchor call = new Anchor("tel:" + number.replaceAll("\\D", ""));
        call.addClassName("crisis-phone");
        call.add(Glyph.PHONE.icon(), new Span(number));
        return call;
    }
}
