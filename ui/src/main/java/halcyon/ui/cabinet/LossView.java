package halcyon.ui.cabinet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import halcyon.directory.Site;
import halcyon.treatment.Booked;
import halcyon.treatment.Form106;
import halcyon.treatment.Loss;
import halcyon.treatment.Registration;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.Sheet;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What does form 106 ask about this loss? All of it on one page, to be copied, printed or taken away; and the two steps, each
/// closed by a person with a proof.
@Prototype
@Route(value = "cabinet/loss", layout = MainLayout.class)
@Needs(module = "treatment", verb = "form106")
class LossView extends CabinetScreen implements HasUrlParameter<Long> {
    private long id;

    LossView(Room room) {
        super(room, "/losses", "cabinet.loss.question");
    }

    @Override
    public void setParameter(BeforeEvent event, Long loss) {
        id = loss;
    }

    @Override
    void show(Site current, QueryParameters asked) {
        var form = room.cabinet.form106(room.actor(), id);
        var loss = form.loss();
        head().line(getTranslation("cabinet.loss.answer", Say.amount(loss.amount(), loss.measure()), loss.drug(), Say.day(loss.foundOn())));
        var print = new Button(Say.text("print"), Glyph.PRINT.icon(), click -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        head().actions(Sheet.csv("CSV", "form-106-" + id, this::lines), Sheet.xlsx(Say.text("xlsx"), "form-106-" + id, this::lines), print);
        var site = form.registrant();
        main(step(site, "notice", loss.noticeDue(), loss.notice(), loss), step(site, "form", loss.formDue(), loss.form(), loss));
        main(new H2(getTranslation("cabinet.form-106")), facts(form));
    }

    private Div step(Site site, String step, LocalDate due, Optional<Loss.Proof> proof, Loss loss) {
        var name = new Span(Say.text("step." + step));
        name.addClassName("strong");
        var line = new Div(name, LossesView.clock(room.today(site), due, proof));
        line.addClassName("loss-step");
        proof.ifPresent(done -> line.add(new Span(done.by() + " · " + done.text())));
        if (proof.isEmpty() && room.may("noticeLoss")) {
            var prove = new Button(Say.text("step." + step + ".do"), click -> open(new ProofForm(room, site, step, loss, this).panel()));
            prove.addThemeVariants(ButtonVariant.PRIMARY);
            line.add(prove);
        }
        return line;
    }

    private static Component facts(Form106 form) {
        var list = new DescriptionList();
        list.addClassName("form-106");
        answers(form).forEach(answer -> list.add(
                new DescriptionList.Term(answer.getFirst()), new DescriptionList.Description(answer.getLast().isBlank() ? "–" : answer.getLast())));
        return list;
    }

    private Stream<List<String>> lines() {
        return answers(room.cabinet.form106(room.actor(), id)).stream();
    }

    /// The questions of the form with our answers, in its order.
    static List<List<String>> answers(Form106 form) {
        var loss = form.loss();
        var site = form.registrant();
        var answers = new ArrayList<List<String>>();
        answer(answers, "registrant", site.name());
        answer(answers, "address", site.street() + ", " + site.city() + ", " + site.state() + " " + site.zip());
        answer(answers, "phone", site.phone());
        answer(answers, "dea", form.registration().map(Registration::deaNumber).orElse(""));
        answer(answers, "found", Say.day(loss.foundOn()));
        answer(answers, "earlier", Say.text("form.earlier.count", form.earlier(), form.months()));
        answer(answers, "kind", Say.text("loss.kind." + loss.kind()));
        answer(answers, "what", loss.circumstances());
        answer(answers, "police", loss.police());
        answer(answers, "measures", loss.measures());
        answer(answers, "drug", loss.drug() + " " + loss.measure().strength(loss.strength()));
        answer(answers, "ndc", loss.ndc());
        answer(answers, "lot", loss.lotNumber() + " · " + loss.serial());
        answer(answers, "amount", Say.amount(loss.amount(), loss.measure()));
        answer(answers, "notice", LossesView.proved(loss.notice()));
        answer(answers, "by", loss.reportedBy());
        return answers;
    }

    private static void answer(List<List<String>> answers, String question, String text) {
        answers.add(List.of(Say.text("form." + question), text));
    }

    /// On which day it was done, and what proves it.
    private static final class ProofForm extends PanelForm {
        private final String step;
        private final Loss loss;
        private final DatePicker on = new DatePicker(Say.text("step.on"));
        private final TextField proof = new TextField(Say.text("step.proof"));

        ProofForm(Room room, Site site, String step, Loss loss, CabinetScreen screen) {
            super(room, Say.text("step." + step + ".do"), screen);
            this.step = step;
            this.loss = loss;
            on.setValue(room.today(site));
            proof.setMaxLength(400);
            fields(new Paragraph(Say.text("step." + step + ".help")), on, proof);
            foot(Say.text("step.save"), this::save);
        }

        private void save() {
            if (filled(List.of(on, proof))) took(written(), Say.text("step.saved"));
        }

        private Booked written() {
            if (step.equals("notice")) return room.cabinet.noticeLoss(room.actor(), loss.id(), on.getValue(), proof.getValue());
            return room.cabinet.fileForm106(room.actor(), loss.id(), on.getValue(), proof.getValue());
        }
    }
}
