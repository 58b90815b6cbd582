package halcyon.shared;

/// Where facts go. The row is written in the caller's transaction; without one, publishing is refused.
public interface Events {
    void publish(Actor by, DomainEvent event);
}
