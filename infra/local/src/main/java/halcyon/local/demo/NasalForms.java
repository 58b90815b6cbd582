package halcyon.local.demo;

import halcyon.scheduling.Booking;
import halcyon.shared.Actor;
import halcyon.treatment.AnswerForm;
import halcyon.treatment.FormField;
import halcyon.treatment.Rems;
import halcyon.treatment.SessionId;
import halcyon.treatment.SubmissionChannel;
import halcyon.treatment.SubmitForms;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What becomes of a monitoring form the day after: older ones went out, newer ones wait complete or with something open, and one
/// was forgotten.
@Singleton
class NasalForms {
    private static final Duration FRESH = Duration.ofDays(6);
    private static final int FORGOTTEN = 4; // the visit

    private final Rems rems;

    NasalForms(Rems rems) {
        this.rems = rems;
    }

    void complete(Agenda agenda, Actor nurse, SessionId session, Booking visit, int patient) {
        boolean fresh = visit.place().slot().from().isAfter(agenda.end().minus(FRESH));
        boolean forgotten = patient % 3 == 0 && visit.number() == FORGOTTEN;
        if (forgotten || (fresh && visit.number() % 2 == 0)) return;
        var answers = rems.monitoringForm(nurse, session).fields().stream()
                .filter(field -> field.value().isEmpty())
                .collect(Collectors.toMap(FormField::code, NasalForms::usual));
        rems.answerForm(nurse, new AnswerForm(session, answers));
        if (!fresh) rems.submitForms(nurse, new SubmitForms(List.of(session), SubmissionChannel.PORTAL, "P-" + session, Optional.empty()));
    }

    private static String usual(FormField field) {
        return switch (field.kind()) {
            case YES_NO -> "no";
            case NUMBER -> "95";
            case PRESSURE -> "124/78";
            case TEXT, DATE -> throw new IllegalStateException("the record says " + field.code());
        };
    }
}
