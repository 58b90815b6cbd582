package halcyon.directory.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NpiTest {
    @Test
    void acceptsTheExampleOfTheStandard() {
        assertEquals("1234567893", Npi.parse(" 1234567893 ").digits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "1234567983", "123456789", "12345678933", "12345678a3", ""})
    void refusesWhatDoesNotCheck(String text) {
        assertThrows(IllegalArgumentException.class, () -> Npi.parse(text));
    }
}
