package halcyon.ui.clinician;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Map;

/// One line to write into, at the foot of the cockpit and never over it: a note, a reason, a choice.
final class Composer extends Div {
    Composer() {
        addClassName("composer");
        close();
    }

    void close() {
        removeAll();
        setVisible(false);
    }

    /// Asks for a sentence.
    void ask(String label, SerializableConsumer<String> written) {
        var text = new TextField(label);
        text.addClassName("grow");
        open(text, () -> written.accept(text.getValue()), text);
        text.focus();
    }

    /// Asks for a sentence and one of several words; `words` is key to label, in order.
    void ask(String label, String choice, Map<String, String> words, SerializableBiConsumer<String, String> written) {
        var text = new TextField(label);
        text.addClassName("grow");
        var kind = select(choice, words);
        open(text, () -> written.accept(text.getValue(), kind.getValue()), text, kind);
        text.focus();
    }

    /// Asks for one of several words.
    void choose(String label, Map<String, String> words, SerializableConsumer<String> chosen) {
        var kind = select(label, words);
        open(kind, () -> chosen.accept(kind.getValue()), kind);
        kind.focus();
    }

    private static Select<String> select(String label, Map<String, String> words) {
        var select = new Select<String>();
        select.setLabel(label);
        select.setItems(words.keySet());
        select.setItemLabelGenerator(key -> words.getOrDefault(key, key));
        words.keySet().stream().findFirst().ifPresent(select::setValue);
        return select;
    }

    private void open(Component first, Runnable save, Component... fields) {
        removeAll();
        var take = new Button(getTranslation("clinician.save"), click -> save.run());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        var leave = new Button(getTranslation("clinician.cancel"), click -> close());
        first.getElement().addEventListener("keydown", key -> save.run()).setFilter("event.key === 'Enter'");
        List.of(fields).forEach(this::add);
        add(take, leave);
        setVisible(true);
    }
}
