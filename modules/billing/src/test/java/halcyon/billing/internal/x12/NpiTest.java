package halcyon.billing.internal.x12;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NpiTest {
    @ParameterizedTest
    @CsvSource({"1234567893,true", "1245319599,true", "1679576722,true", "1234567890,false", "3234567893,false", "123456789,false", "'',false"})
    void checksItsCheckDigit(String npi, boolean valid) {
        assertEquals(valid, Npi.isValid(npi));
    }
}
