package halcyon.ui.cabinet;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import halcyon.directory.Site;
import halcyon.treatment.Anomaly.Figures;
import halcyon.treatment.Anomaly;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.Sheet;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where is it worth looking? Figures of each person by drug beside all others of the site, with the number they rest on.
@Prototype
@Route(value = "cabinet/figures", layout = MainLayout.class)
@Needs(module = "treatment", verb = "anomalies")
class FiguresView extends CabinetScreen {
    FiguresView(Room room) {
        super(room, "/figures", "cabinet.figures.question");
    }

    @Override
    void show(Site site, QueryParameters asked) {
        var through = BookView.day(asked, "through").orElse(room.today(site));
        var found = room.cabinet.anomalies(room.actor(), site.id(), through);
        var figures = found.lines();
        head().line(getTranslation("cabinet.figures.answer", site.name(), Say.day(found.from()), Say.day(through)));
        var file = "figures-" + site.id() + "-" + through;
        head().actions(Sheet.csv("CSV", file, () -> rows(site, through)), Sheet.xlsx(Say.text("xlsx"), file, () -> rows(site, through)));
        if (figures.isEmpty()) {
            main(new Empty(getTranslation("cabinet.figures.empty")));
            return;
        }
        main(new Paragraph(getTranslation("cabinet.figures.help")));
        figures.stream().collect(Collectors.groupingBy(Anomaly::drug)).forEach((drug, lines) -> main(new H2(drug), table(lines)));
    }

    private PlainTable table(List<Anomaly> lines) {
        var table = new PlainTable("person", "#draws", "#waste-share", "#never-ran", "#unaccounted", "#counts-off", "#corrections");
        for (var line : lines) {
            var all = line.person().isEmpty();
            var own = line.own();
            var others = line.others();
            table.row(
                    all ? Say.text("everybody", own.people()) : line.person(),
                    own.draws(),
                    beside(share(own), all ? "" : share(others)),
                    beside(String.valueOf(own.neverRan()), all ? "" : perDraws(others.neverRan(), others)),
                    own.unaccounted(),
                    beside(own.countLinesOff() + "/" + own.countLines(), all ? "" : others.countLinesOff() + "/" + others.countLines()),
                    beside(String.valueOf(own.corrections()), all ? "" : String.valueOf(others.corrections())));
        }
        return table;
    }

    private static Span beside(String own, String others) {
        var words = new Span(own);
        if (others.isEmpty()) return words;
        var quiet = new Span(" " + Say.text("others", others));
        quiet.addClassName("quiet");
        return new Span(words, quiet);
    }

    private static String share(Figures figures) {
        return figures.wasteShare().map(share -> Say.plain(share) + " % (n " + figures.draws() + ")").orElse("–");
    }

    private static String perDraws(int number, Figures figures) {
        return number + "/" + figures.draws();
    }

    private Stream<List<String>> rows(Site site, LocalDate through) {
        var heads = Stream.of(
                        "person", "drug", "draws", "drawn", "wasted", "waste-share", "others-draws", "others-waste-share", "never-ran", "unaccounted",
                        "counts-off", "corrections")
                .map(head -> getTranslation("cabinet.head." + head))
                .toList();
        var lines = room.cabinet.anomalies(room.actor(), site.id(), through).lines().stream().map(line -> List.of(
                line.person(), line.drug(), String.valueOf(line.own().draws()), Say.plain(line.own().drawn()), Say.plain(line.own().wasted()),
                line.own().wasteShare().map(Say::plain).orElse(""), String.valueOf(line.others().draws()),
                line.others().wasteShare().map(Say::plain).orElse(""), String.valueOf(line.own().neverRan()),
                String.valueOf(line.own().unaccounted()), line.own().countLinesOff() + "/" + line.own().countLines(),
                String.valueOf(line.own().corrections())));
        return Stream.concat(Stream.of(heads), lines);
    }
}
