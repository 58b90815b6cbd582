package halcyon.ui.frontdesk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;
import halcyon.scheduling.DayBoard;
import halcyon.scheduling.PlaceOffering;
import halcyon.scheduling.SchedulingAccess;
import halcyon.scheduling.WaitingList;
import halcyon.shared.ResourceId;
import halcyon.ui.parts.Board;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import java.util.Optional;

/// A free place of the board, offered to those who wait for one.
record PlaceOffers(WaitingList waiting, CurrentUser user) {
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

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("waiting." + key, arguments);
    }
}
