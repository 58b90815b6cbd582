package halcyon.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.textfield.TextField;
import halcyon.ui.stage.StagePerson;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftsTest {
    private final Drafts drafts = new Drafts(new StagePerson(), Clock.systemUTC());

    @Test
    void bringsBackWhatWasTyped() {
        TextField before = new TextField();
        assertFalse(drafts.hold("intake", Map.of("name", before)));
        before.setValue("Ana");

        TextField after = new TextField();
        assertTrue(drafts.hold("intake", Map.of("name", after)));
        assertEquals("Ana", after.getValue());
    }

    @Test
    void forgetsWhatWasSaved() {
        TextField before = new TextField();
        drafts.hold("intake", Map.of("name", before));
        before.setValue("Ana");
        drafts.forget("intake");

        assertFalse(drafts.hold("intake", Map.of("name", new TextField())));
    }

    @Test
    void keepsNothingLongerThanADay() {
        var moving = new Object() {
            Clock clock = Clock.systemUTC();
        };
        Clock clock = new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return moving.clock.getZone();
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public java.time.Instant instant() {
                return moving.clock.instant();
            }
        };
        Drafts old = new Drafts(new StagePerson(), clock);
        TextField before = new TextField();
        old.hold("intake", Map.of("name", before));
        before.setValue("Ana");
        moving.clock = Clock.offset(Clock.systemUTC(), Duration.ofHours(25));

        assertFalse(old.hold("intake", Map.of("name", new TextField())));
    }
}
