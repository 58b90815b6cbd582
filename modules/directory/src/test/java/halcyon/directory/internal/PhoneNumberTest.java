package halcyon.directory.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"3035550142", "(303) 555-0142", "+1 303 555 0142", "1-303-555-0142", "303.555.0142"})
    void readsTheUsualWaysOfWriting(String text) {
        assertEquals("303-555-0142", PhoneNumber.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "303555014", "0035550142", "3031550142", "30355501422", "call me"})
    void refusesWhatCannotBeCalled(String text) {
        assertFalse(PhoneNumber.isOne(text));
    }

    @Test
    void endsInFour() {
        assertEquals("0142", PhoneNumber.parse("303-555-0142").lastFour());
    }
}
