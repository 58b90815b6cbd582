package halcyon.ui.billing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import halcyon.billing.Billing;
import halcyon.billing.BillingAccess;
import halcyon.billing.Receipt;
import halcyon.billing.Remittance;
import halcyon.shared.Actor;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.FilterChips;
import halcyon.ui.parts.MoneyText;
import halcyon.ui.parts.ReasonList;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import io.micronaut.context.annotation.Prototype;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What payers answered: files are dropped in, answers stand in a list, money for claims we do not know is work.
@Prototype
@Route(value = "billing/remittances", layout = MainLayout.class)
@Needs(module = "billing", verb = "remittances")
class RemittancesView extends Screen implements BeforeEnterObserver {
    private static final int LARGEST = 15_000_000;
    private final transient Billing billing;
    private final transient CurrentUser user;
    private final Grid<Remittance> list = new Grid<>();
    private final Div left = new Div();
    private final Div right = new Div();
    private final Div answers = new Div();
    private FilterChips chips = FilterChips.one("", word -> {});
    private String show = "all";

    RemittancesView(Billing billing, CurrentUser user) {
        super("");
        this.billing = billing;
        this.user = user;
        head().ask(getTranslation("billing.remittances.question"));
        tab(getTranslation("billing.remittances.question"));

        list.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        list.addClassName("claim-list");
        list.addComponentColumn(this::from).setHeader(getTranslation("billing.remittances.from")).setFlexGrow(7);
        list.addComponentColumn(this::state).setHeader(getTranslation("billing.remittances.state")).setFlexGrow(3);
        list.addComponentColumn(one -> new MoneyText(one.payment())).setHeader(getTranslation("billing.remittances.payment")).setTextAlign(ColumnTextAlign.END).setFlexGrow(2);
        list.addItemClickListener(click -> go(show, Optional.of(click.getItem().id())));

        left.addClassName("claims-left");
        right.addClassName("claims-right");
        answers.addClassName("receipts");
        body().addClassName("claims");
        body().add(left, right);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        QueryParameters asked = entering.getLocation().getQueryParameters();
        show = asked.getSingleParameter("show").filter("unmatched"::equals).orElse("all");
        load(asked.getSingleParameter("id").filter(word -> word.matches("\\d{1,18}")).map(Long::parseLong));
    }

    private void load(Optional<Long> wanted) {
        Actor actor = user.actor();
        List<Remittance> all = billing.remittances(actor);
        List<Remittance> waiting = all.stream().filter(one -> RemittanceDetail.WAITING.contains(one.state())).toList();
        List<Remittance> shown = show.equals("unmatched") ? waiting : all;
        head().line(getTranslation("billing.remittances.line", all.size(), waiting.size()));
        Anchor back = new Anchor("billing", getTranslation("billing.claims.door"));
        back.addClassName("button");
        head().actions(back);
        chips.removeFromParent();
        chips = FilterChips.one(getTranslation("billing.queue.show"), word -> go(word, Optional.empty()))
                .chip("all", getTranslation("billing.remittances.all"), all.size())
                .chip("unmatched", getTranslation("billing.filter.unmatched"), waiting.size())
                .pressed(Set.of(show));
        above(chips);
        left.removeAll();
        if (BillingAccess.TABLE.allows(actor, "receive")) left.add(upload(), answers);
        if (shown.isEmpty()) left.add(new Empty(getTranslation("billing.remittances.empty." + show)));
        else left.add(list);
        list.setItems(shown);
        open(wanted.or(() -> shown.stream().findFirst().map(Remittance::id)));
        body().setClassName("has-claim", wanted.isPresent());
    }

    private void open(Optional<Long> id) {
        right.removeAll();
        id.ifPresent(one -> right.add(new RemittanceDetail(billing, user, one, () -> go(show, Optional.of(one)), () -> go(show, Optional.empty()))));
    }

    private Upload upload() {
        Upload upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((about, bytes) -> upload.getUI().ifPresent(ui -> ui.access(() -> receive(about.fileName(), bytes)))));
        upload.setMaxFileSize(LARGEST);
        upload.setMaxFiles(20);
        upload.setI18n(words());
        upload.setDropLabel(new Span(getTranslation("billing.remittances.drop")));
        upload.addFileRejectedListener(rejected -> answers.add(answer(new Receipt.Line("FILE", "", Receipt.Outcome.REFUSED, halcyon.shared.Sentence.of("billing.x12-too-large", LARGEST / 1_000_000)))));
        return upload;
    }

    private UploadI18N words() {
        return new UploadI18N().setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("billing.remittances.add")).setMany(getTranslation("billing.remittances.add")));
    }

    // what a file really is decides, not its name: the reader refuses all that is not X12
    private void receive(String name, byte[] bytes) {
        Receipt receipt = billing.receive(user.actor(), name, bytes);
        load(Optional.empty());
        answers.removeAll();
        Span file = new Span(name);
        file.addClassName("strong");
        answers.add(file);
        receipt.lines().forEach(line -> answers.add(answer(line)));
    }

    private Component answer(Receipt.Line line) {
        State state = switch (line.outcome()) {
            case POSTED, MATCHED -> State.READY;
            case UNMATCHED -> State.WATCH;
            case SEEN_BEFORE -> State.DONE;
            case REFUSED -> State.STOP;
        };
        String about = line.kind() + (line.control().isEmpty() ? "" : " " + line.control());
        return new ReasonList().add(new ReasonList.Reason(state, about, line.text().in(getLocale()), "", Optional.empty()));
    }

    private Div from(Remittance one) {
        Span loud = new Span(one.payer().isEmpty() ? one.kind() : one.payer());
        String when = SitedTime.format(one.receivedAt(), ZoneOffset.UTC, "d MMM HH:mm", getLocale());
        Span quiet = new Span(one.kind() + " · " + (one.trace().isEmpty() ? one.file() : one.trace()) + " · " + when + " UTC");
        Div lines = new Div(loud, quiet);
        lines.addClassName("two-lines");
        return lines;
    }

    private StatusBadge state(Remittance one) {
        return RemittanceDetail.badge(this, one);
    }

    private static void go(String show, Optional<Long> id) {
        Map<String, String> asked = id.map(one -> Map.of("show", show, "id", one.toString())).orElse(Map.of("show", show));
        UI.getCurrent().navigate("billing/remittances", QueryParameters.simple(asked));
    }
}
