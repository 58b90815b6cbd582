package halcyon.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The fields of a plan that is being written, each with the value it has in the version in force: what differs is said
/// beside the field and can be listed.
final class Writing implements Serializable {
    private final String of;
    private final SerializableRunnable changed;
    private final List<Field> fields = new ArrayList<>();

    /// `of` is said before a field's name where the changes are listed ("induction: ").
    Writing(String of, SerializableRunnable changed) {
        this.of = of;
        this.changed = changed;
    }

    /// A value that is another than in the version in force.
    record Difference(String what, String before, String now) {}

    private record Field(String label, String before, SerializableSupplier<String> now, SerializableSupplier<Boolean> missing) implements Serializable {}

    IntegerField number(String label, int before) {
        return field(label, new IntegerField(), before, String::valueOf, true);
    }

    BigDecimalField amount(String label, BigDecimal before) {
        var tidy = before.signum() == 0 ? BigDecimal.ZERO : before.stripTrailingZeros();
        return field(label, new BigDecimalField(), tidy.scale() < 0 ? tidy.setScale(0) : tidy, BigDecimal::toPlainString, true);
    }

    /// A field that must not be left empty is said so once it is.
    <T, F extends Component & HasValue<?, T> & HasHelper & HasLabel & HasValidationProperties> F field(
            String label, F field, T before, SerializableFunction<T, String> said, boolean required) {
        field.setLabel(label);
        field.setValue(before);
        var kept = said.apply(before);
        fields.add(new Field(of + label, kept, () -> field.isEmpty() ? "" : said.apply(field.getValue()), () -> required && field.isEmpty()));
        field.addValueChangeListener(change -> {
            var now = field.isEmpty() ? "" : said.apply(field.getValue());
            field.setHelperText(now.equals(kept) ? "" : field.getTranslation("plan.write.was", kept.isEmpty() ? "–" : kept));
            field.setInvalid(required && field.isEmpty());
            field.setErrorMessage(field.getTranslation("plan.write.missing"));
            changed.run();
        });
        return field;
    }

    List<Difference> differences() {
        return fields.stream()
                .map(field -> new Difference(field.label(), field.before(), field.now().get()))
                .filter(difference -> !difference.before().equals(difference.now()))
                .toList();
    }

    List<String> missing() {
        return fields.stream().filter(field -> field.missing().get()).map(Field::label).toList();
    }
}
