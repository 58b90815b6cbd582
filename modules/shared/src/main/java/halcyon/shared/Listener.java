package halcyon.shared;

/// Hears one kind of event; a listener of [DomainEvent] hears all. Runs in a transaction of its own together with the
/// mark "delivered", so its effect on this database happens exactly once; anything outside must be idempotent.
/// The class is named `<Do>On<Event>`.
public interface Listener<E extends DomainEvent> {
    Class<E> hears();

    void on(Heard<E> heard);

    /// Stable name: it keys the delivery rows.
    default String name() {
        return getClass().getSimpleName().replaceFirst("\\$.*", "");
    }
}
