package halcyon.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/// What somebody works a screen with. Fingers never move a mouse, keys never point at anything.
enum Hand {
    MOUSE {
        @Override
        void press(Locator it) {
            it.click();
        }

        @Override
        void hold(Locator it, BooleanSupplier until) {
            it.hover();
            it.page().mouse().down();
            it.page().waitForCondition(until);
            it.page().mouse().up();
        }
    },

    FINGER {
        @Override
        void press(Locator it) {
            it.tap();
        }

        @Override
        void hold(Locator it, BooleanSupplier until) {
            it.scrollIntoViewIfNeeded();
            var box = it.boundingBox();
            CDPSession touch = it.page().context().newCDPSession(it.page());
            String point = String.format(Locale.ROOT, "{\"x\": %.1f, \"y\": %.1f}", box.x + box.width / 2, box.y + box.height / 2);
            touch.send("Input.dispatchTouchEvent", touching("touchStart", point));
            it.page().waitForCondition(until);
            touch.send("Input.dispatchTouchEvent", touching("touchEnd", ""));
            touch.detach();
        }
    },

    KEYS {
        @Override
        void press(Locator it) {
            walkTo(it);
            it.page().keyboard().press("Space");
        }

        @Override
        void hold(Locator it, BooleanSupplier until) {
            walkTo(it);
            it.page().keyboard().down("Space");
            it.page().waitForCondition(until);
            it.page().keyboard().up("Space");
        }

        @Override
        void into(Locator field) {
            walkTo(field);
        }
    };

    private static final int STEPS = 300;
    private static final String HAS_FOCUS = """
            it => {
                let there = document.activeElement;
                while (there?.shadowRoot?.activeElement) there = there.shadowRoot.activeElement;
                return it.contains(there);
            }""";

    /// Presses a button, a link or a choice once.
    abstract void press(Locator it);

    /// Presses and lets go when it is so.
    abstract void hold(Locator it, BooleanSupplier until);

    /// Goes into a field, so that it can be typed into.
    void into(Locator field) {
        press(field);
    }

    private static void walkTo(Locator it) {
        assertThat(it).isEnabled();
        Page page = it.page();
        for (int step = 0; step < STEPS; step++) {
            if (it.evaluate(HAS_FOCUS).equals(true)) return;
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the Tab key does not lead to " + it);
    }

    private static JsonObject touching(String type, String point) {
        return JsonParser.parseString("{\"type\": \"%s\", \"touchPoints\": [%s]}".formatted(type, point)).getAsJsonObject();
    }
}
