package halcyon.ui.cabinet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import halcyon.directory.Site;
import halcyon.treatment.BookEntry;
import halcyon.treatment.EntryKind;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.FilterChips;
import halcyon.ui.parts.Sheet;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import io.micronaut.context.annotation.Prototype;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What came and went? The book of a site between two days, by kind; a wrong entry is taken back with its reason.
@Prototype
@Route(value = "cabinet/book", layout = MainLayout.class)
@Needs(module = "treatment", verb = "drugBook")
class BookView extends CabinetScreen {
    private static final String ALL = "all";
    private static final int DAYS = 7;
    private static final int SHOWN = 400;

    BookView(Room room) {
        super(room, "/book", "cabinet.book.question");
    }

    @Override
    void show(Site site, QueryParameters asked) {
        var today = room.today(site);
        var through = day(asked, "through").orElse(today);
        var from = day(asked, "from").orElse(through.minusDays(DAYS - 1L));
        var kind = asked.getSingleParameter("kind").orElse(ALL);
        var all = room.cabinet.drugBook(room.actor(), site.id(), from, through);
        var lines = all.stream().filter(line -> isOf(line, kind)).toList();
        head().line(getTranslation("cabinet.book.answer", lines.size(), Say.day(from), Say.day(through)));
        var file = "drug-book-" + site.id() + "-" + from + "-" + through;
        head().actions(
                Sheet.csv("CSV", file, () -> rows(site, from, through, kind)), Sheet.xlsx(Say.text("xlsx"), file, () -> rows(site, from, through, kind)));
        main(days(from, through, kind), chips(all, from, through, kind));
        if (lines.isEmpty()) main(new Empty(getTranslation("cabinet.book.empty")));
        else main(table(site, lines));
        if (lines.size() > SHOWN) main(new Span(getTranslation("cabinet.book.more", lines.size() - SHOWN)));
    }

    private Div days(LocalDate from, LocalDate through, String kind) {
        var first = new DatePicker(Say.text("from"), from);
        var last = new DatePicker(Say.text("through"), through);
        first.addValueChangeListener(change -> go(change.getValue(), last.getValue(), kind));
        last.addValueChangeListener(change -> go(first.getValue(), change.getValue(), kind));
        var row = new Div(first, last);
        row.addClassNames("row", "wide", "cabinet-days");
        return row;
    }

    private FilterChips chips(List<BookEntry> all, LocalDate from, LocalDate through, String kind) {
        var chips = FilterChips.one(Say.text("kind"), chosen -> go(from, through, chosen));
        chips.chip(ALL, Say.text("kind.all"), all.size());
        Arrays.stream(EntryKind.values()).map(Enum::name).forEach(one -> {
            var count = all.stream().filter(line -> isOf(line, one)).count();
            if (count > 0 || one.equals(kind)) chips.chip(one, Say.text("kind." + one), count);
        });
        return chips.pressed(Set.of(kind));
    }

    private static void go(LocalDate from, LocalDate through, String kind) {
        if (from == null || through == null || through.isBefore(from)) return;
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("from", from.toString());
        asked.put("through", through.toString());
        asked.put("kind", kind);
        UI.getCurrent().navigate("cabinet/book", QueryParameters.simple(asked));
    }

    private PlainTable table(Site site, List<BookEntry> lines) {
        var patients = lines.stream().flatMap(line -> line.patient().stream()).collect(Collectors.toSet());
        var names = room.directory.names(room.actor(), patients);
        var table = new PlainTable("when", "what", "drug", "container", "#amount", "who", "ground", "act");
        lines.stream().limit(SHOWN).forEach(line -> table.row(
                SitedTime.format(line.at(), site.zone(), "d MMM HH:mm", getLocale()),
                what(line),
                line.drug() + " · " + line.lotNumber(),
                line.containers() > 1 ? Say.text("containers", line.containers()) : line.serial(),
                amount(line),
                line.witness().map(witness -> Say.text("with", line.by(), witness)).orElse(line.by()),
                ground(line, line.patient().map(one -> names.getOrDefault(one, "…"))),
                act(line)));
        return table;
    }

    private static Component what(BookEntry line) {
        if (line.counter()) return StatusBadge.quiet(State.WATCH, Say.text("taken-back", Say.text("kind." + line.kind())));
        var word = new Span(Say.text("kind." + line.kind()));
        if (line.countered()) word.addClassName("struck");
        return word;
    }

    private static String amount(BookEntry line) {
        var effect = line.kind().onShelf() == 0 ? line.kind().inBook() : line.kind().onShelf();
        var signed = line.amount().multiply(BigDecimal.valueOf(line.counter() ? -effect : effect));
        return Say.signed(signed, line.measure());
    }

    private Component ground(BookEntry line, Optional<String> patient) {
        var words = new Div();
        line.session().ifPresent(session -> {
            var way = new Anchor("session/" + session, patient.orElse(Say.text("session", session.value())));
            way.addClassName("link");
            words.add(way);
        });
        line.reference().ifPresent(reference -> words.add(new Span(Say.text("reference." + line.kind(), reference))));
        line.reason().ifPresent(reason -> words.add(new Div(reason)));
        return words;
    }

    private Component act(BookEntry line) {
        if (!line.mayBeCountered() || !room.may("counterEntry")) return new Span();
        var back = new Button(Say.text("counter"), click -> open(new WhyForm(
                        room, Say.text("counter"), Say.text("counter.help"), this,
                        reason -> Room.took(room.cabinet.counterEntry(room.actor(), line.id(), reason), Say.text("countered")))
                .panel()));
        back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return back;
    }

    private Stream<List<String>> rows(Site site, LocalDate from, LocalDate through, String kind) {
        var heads = Stream.of("when", "what", "drug", "lot", "container", "amount", "measure", "who", "witness", "reference", "session", "reason")
                .map(head -> getTranslation("cabinet.head." + head))
                .toList();
        var lines = room.cabinet.drugBook(room.actor(), site.id(), from, through).stream().filter(line -> isOf(line, kind));
        return Stream.concat(Stream.of(heads), lines.map(line -> List.of(
                SitedTime.format(line.at(), site.zone(), "yyyy-MM-dd HH:mm", getLocale()),
                (line.counter() ? "−" : "") + Say.text("kind." + line.kind()),
                line.drug(),
                line.lotNumber(),
                line.containers() > 1 ? String.valueOf(line.containers()) : line.serial(),
                Say.plain(line.amount()),
                Say.unit(line.measure()),
                line.by(),
                line.witness().orElse(""),
                line.reference().orElse(""),
                line.session().map(session -> String.valueOf(session.value())).orElse(""),
                line.reason().orElse(""))));
    }

    private static boolean isOf(BookEntry line, String kind) {
        return kind.equals(ALL) || line.kind().name().equals(kind);
    }

    static Optional<LocalDate> day(QueryParameters asked, String name) {
        return asked.getSingleParameter(name).filter(text -> text.matches("\\d{4}-\\d{2}-\\d{2}")).map(LocalDate::parse);
    }
}
