package halcyon.clearance.internal;

import halcyon.clearance.Subject;

/// What an override counts for. Once there is a booking it is that visit and no other; at booking itself it is this patient's
/// plan.
final class Binding {
    private Binding() {}

    static String of(Subject subject) {
        if (subject.booking().isPresent()) return "booking:" + subject.booking().get();
        if (subject.session().isPresent()) return "session:" + subject.session().get();
        var plan = subject.protocolVersion().map(String::valueOf).orElse("none");
        return "patient:" + subject.patient() + "/" + subject.site() + "/" + subject.purpose() + "/" + plan;
    }
}
