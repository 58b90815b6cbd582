package halcyon.ui.frontdesk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;
import halcyon.scheduling.DayBoard;
import halcyon.scheduling.JoinWaitingList;
import halcyon.scheduling.JoinWaitingList.Wish;
import halcyon.scheduling.JoinedWaitingList;
import halcyon.scheduling.PlaceOffering;
import halcyon.scheduling.SchedulingAccess;
import halcyon.scheduling.WaitingList;
import halcyon.shared.SiteId;
import halcyon.shared.ResourceId;
import halcyon.ui.parts.Board;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// A free place of the board, offered to those who wait for one.
record PlaceOffers(WaitingList waiting, CurrentUser user) {
    private static final int USUAL = 3;

    /// The button beside an empty cell, for whoever may offer.
    Optional<Component> button(DayBoard day, Board.Chosen chosen, SerializableRunnable closed) {
        if (!SchedulingAccess.TABLE.allows(user.actor(), "offerPlace", day.site())) return Optional.empty();
        var offer = new Button(text("offer-place"), click -> {
            closed.run();
            offer(day, chosen);
        });
        offer.setId("offer-place");
        offer.setWidthFull();
        offer.setDisableOnClick(true);
        return Optional.of(offer);
    }

    private void offer(DayBoard day, Board.Chosen chosen) {
        var locale = UI.getCurrent().getLocale();
        switch (waiting.offerPlace(user.actor(), day.site(), ResourceId.of(Long.parseLong(chosen.column())), chosen.at())) {
            case PlaceOffering.Done done -> Toast.done(
                    text("offered", done.round().offers().size(), SitedTime.format(done.round().deadline(), day.zone(), "HH:mm", locale)));
            case PlaceOffering.Nobody nobody -> Toast.watch(nobody.reason().in(locale));
        }
    }

    boolean mayWish(SiteId site) {
        return SchedulingAccess.TABLE.allows(user.actor(), "joinWaitingList", site);
    }

    /// Puts the patient of a visit on the list for an earlier place at this site, any day the site is open.
    void earlier(DayBoard day, DayBoard.Visit visit) {
        var opens = day.hours().from().atZone(day.zone());
        var closes = day.hours().to().atZone(day.zone());
        var answer = waiting.joinWaitingList(user.actor(), new JoinWaitingList(
                visit.booking().patient(), new Wish.Earlier(visit.booking().id()), Set.of(day.site()), Set.of(), opens.toLocalTime(), closes.toLocalTime(),
                LocalDate.ofInstant(day.asOf(), day.zone()), USUAL));
        switch (answer) {
            case JoinedWaitingList.Done done -> Toast.done(text("wishes-earlier", visit.patientName()));
            case JoinedWaitingList.Refused refused -> Toast.stop(refused.reason().in(UI.getCurrent().getLocale()));
        }
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("waiting." + key, arguments);
    }
}
