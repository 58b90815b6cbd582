package halcyon.billing.internal.charge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NdcTest {
    @ParameterizedTest
    @CsvSource({"50458-028-02,50458002802", "0409-2053-10,00409205310", "00409-2053-10,00409205310", "12345-6789-1,12345678901", "00409205310,00409205310", "409-2053-10,", "abc,"})
    void becomesElevenDigits(String given, String eleven) {
        assertEquals(Optional.ofNullable(eleven), Ndc.eleven(given));
    }
}
