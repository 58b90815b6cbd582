package halcyon.ui.clinician;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Map;

/// One line to write into, at the foot of the cockpit and never over it: a note, a reason, a choice.
final class Composer extends Div {
    private static final int LONGEST = 500;

    Composer() {
        addClassName("composer");
        close();
    }

    void close() {
        removeAll();
        setVisible(false);
    }

    /// Shows a form of its own, with the way out.
    void show(Component form) {
        removeAll();
        add(form, new Button(getTranslation("clinician.cancel"), click -> close()));
        setVisible(true);
    }

    /// Asks for a sentence.
    void ask(String label, SerializableConsumer<String> written) {
        var text = line(label);
        open(() -> written.accept(text.getValue()), text);
        text.focus();
    }

    /// Asks for a sentence and one of several words; `words` is key to label, in order.
    void ask(String label, String choice, Map<String, String> words, SerializableBiConsumer<String, String> written) {
        var text = line(label);
        var kind = select(choice, words);
        open(() -> written.accept(text.getValue(), kind.getValue()), text, kind);
        text.focus();
    }

    /// Asks for one of several words.
    void choose(String label, Map<String, String> words, SerializableConsumer<String> chosen) {
        var kind = select(label, words);
        open(() -> chosen.accept(kind.getValue()), kind);
        kind.focus();
    }

    private static TextField line(String label) {
        var text = new TextField(label);
        text.addClassName("grow");
        text.setMaxLength(LONGEST);
        // known at the server before Enter is
        text.setValueChangeMode(ValueChangeMode.EAGER);
        return text;
    }

    private static Select<String> select(String label, Map<String, String> words) {
        var select = new Select<String>();
        select.setLabel(label);
        select.setItems(words.keySet());
        select.setItemLabelGenerator(key -> words.getOrDefault(key, key));
        words.keySet().stream().findFirst().ifPresent(select::setValue);
        return select;
    }

    private void open(Runnable save, Component... fields) {
        removeAll();
        var take = new Button(getTranslation("clinician.save"), click -> save.run());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        var leave = new Button(getTranslation("clinician.cancel"), click -> close());
        for (var field : fields) {
            add(field);
            if (field instanceof TextField)
                field.getElement().addEventListener("keydown", key -> save.run()).setFilter("event.key === 'Enter'");
        }
        add(take, leave);
        setVisible(true);
    }
}
