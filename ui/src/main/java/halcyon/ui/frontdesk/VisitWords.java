package halcyon.ui.frontdesk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import halcyon.directory.Resource;
import halcyon.protocol.PhaseKind;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.DayBoard;
import halcyon.scheduling.DayBoard.Visit;
import halcyon.shared.ResourceId;
import halcyon.ui.parts.BoardDay;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A visit in words and in its state, as of the board's moment.
final class VisitWords {
    private static final Duration SOON = Duration.ofMinutes(60);

    private final Component page;
    private final DayBoard day;
    private final Locale locale;
    private final Map<ResourceId, String> chairs;

    VisitWords(Component page, DayBoard day) {
        this.page = page;
        this.day = day;
        locale = UI.getCurrent().getLocale();
        chairs = day.columns().stream().collect(Collectors.toMap(Resource::id, Resource::label));
    }

    State state(Visit visit) {
        if (isOver(visit)) return State.STOP;
        if (isLate(visit)) return State.WATCH;
        return switch (visit.booking().state()) {
            case BOOKED -> State.PLAN;
            case ARRIVED -> State.WAITING;
            case DOSED -> State.DOSED;
            case RECOVERING -> State.READY;
            case LEFT, CANCELLED, NO_SHOW -> State.DONE;
        };
    }

    String word(Visit visit) {
        if (isOver(visit)) return text("over", minutes(visit.chairUntil(), day.asOf()));
        if (isLate(visit)) return text("late", minutes(visit.booking().place().slot().from(), day.asOf()));
        if (visit.booking().state() == BookingState.LEFT) return text("LEFT", clock(visit.chairUntil()));
        if (visit.booking().state() == BookingState.BOOKED && visit.answer().isPresent()) return text(visit.answer().get().name());
        return text(visit.booking().state().name());
    }

    BoardDay.Stretch stretch(DayBoard.Stretch phase) {
        return new BoardDay.Stretch(
                page.getTranslation("frontdesk.board.phase." + phase.kind().name()), phase.slot().from(), phase.slot().to(), phase.kind() == PhaseKind.ADMINISTRATION);
    }

    /// The visits the filters of the address show.
    List<Visit> shown(BoardAddress at) {
        return day.visits().stream().filter(filter(at.show()).and(type(at))).toList();
    }

    long count(BoardAddress at) {
        return shown(at).size();
    }

    /// How many visits of each protocol there are today.
    Map<String, Long> types() {
        return day.visits().stream().collect(Collectors.groupingBy(visit -> visit.booking().protocol(), Collectors.counting()));
    }

    String chair(Visit visit) {
        return chairs.getOrDefault(visit.booking().place().chair(), "");
    }

    String trouble(Visit visit) {
        return visit.booking().needsWork() ? text("work") : "";
    }

    String course(Visit visit) {
        return visit.booking().number() + "/" + visit.booking().of();
    }

    String clock(Instant at) {
        return SitedTime.format(at, day.zone(), "HH:mm", locale);
    }

    static String familyName(Visit visit) {
        var name = visit.patientName();
        return name.contains(",") ? name.substring(0, name.indexOf(',')) : name;
    }

    private Predicate<Visit> filter(String show) {
        return switch (show) {
            case "chair" -> visit -> visit.booking().state().isInChair();
            case "late" -> visit -> isOver(visit) || isLate(visit);
            case "arriving" -> this::isArriving;
            case "work" -> visit -> visit.booking().needsWork() && visit.booking().state() == BookingState.BOOKED;
            default -> visit -> true;
        };
    }

    private static Predicate<Visit> type(BoardAddress at) {
        return visit -> at.types().isEmpty() || at.types().contains(visit.booking().protocol());
    }

    private boolean isArriving(Visit visit) {
        var from = visit.booking().place().slot().from();
        return visit.booking().state() == BookingState.BOOKED
                && !from.isBefore(day.asOf())
                && from.isBefore(day.asOf().plus(SOON));
    }

    boolean isLate(Visit visit) {
        return visit.booking().state() == BookingState.BOOKED
                && visit.booking().place().slot().from().isBefore(day.asOf());
    }

    private boolean isOver(Visit visit) {
        return visit.booking().state().isInChair() && visit.chairUntil().isBefore(day.asOf());
    }

    private static long minutes(Instant from, Instant to) {
        return Duration.between(from, to).toMinutes();
    }

    private String text(String key, Object... arguments) {
        return page.getTranslation("frontdesk.board.state." + key, arguments);
    }
}
