package halcyon.architecture;

import org.junit.jupiter.api.Test;

/// Facts are past-tense records of ids and values.
class EventsTest {
    @Test
    void holds() {
        Rules.EVENTS.check(House.classes());
    }
}
