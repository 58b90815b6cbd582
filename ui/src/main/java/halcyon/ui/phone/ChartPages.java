package halcyon.ui.phone;

import halcyon.contact.Purpose;
import halcyon.directory.Directory;
import halcyon.shared.Actor;
import halcyon.treatment.Charts;
import halcyon.treatment.SessionId;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/// The patient's own signed session: what, when, by whom; and the whole record as a file to keep.
@Singleton
class ChartPages implements PhonePurpose {
    private static final String FILE = "record.pdf";
    private static final Actor PHONE = Actor.system("phone");

    private final Charts charts;
    private final Directory directory;

    ChartPages(Charts charts, Directory directory) {
        this.charts = charts;
        this.directory = directory;
    }

    @Override
    public Set<Purpose> purposes() {
        return Set.of(Purpose.CHART);
    }

    @Override
    public PhoneAnswer get(PhoneRequest request) {
        var session = new SessionId(request.reference());
        if (!request.step().equals(FILE)) return new PhoneAnswer.Show(page(request, session));
        var file = charts.ownChart(request.actor(), session);
        return new PhoneAnswer.File(file.name(), "application/pdf", file.bytes());
    }

    /// Nothing is posted here; whoever does sees the page.
    @Override
    public PhoneAnswer post(PhoneRequest request) {
        return new PhoneAnswer.GoTo("");
    }

    private PhonePage page(PhoneRequest request, SessionId session) {
        var own = charts.ownRecord(request.actor(), session);
        var site = directory.site(PHONE, own.site());
        var facts = Markup.of("<p class=\"gap\">{}</p><p>{}</p>", dose(request, own), request.text("phone-chart.signed", own.signedBy()));
        var amended = own.amendments() == 0
                ? Markup.NONE
                : Markup.of("<p>{}</p>", request.text("phone-chart.amended", own.amendments()));
        return PhonePage.titled(request.text("phone-chart.title"))
                .body(VisitFacts.when(request, site.zone(), own.started(), Optional.of(own.left()))
                        .and(facts)
                        .and(amended)
                        .and(Markup.of("<a class=\"ask\" href=\"{}\">{}</a>", request.address(FILE), request.text("phone-chart.file")))
                        .and(VisitFacts.where(request, site)))
                .note(request.text("phone-chart.note"))
                .withCrisisLine();
    }

    private static String dose(PhoneRequest request, Charts.OwnRecord own) {
        return own.milligrams()
                .map(given -> request.text("phone-chart.dose", own.drug(), given.toPlainString()))
                .orElseGet(own::drug);
    }
}
