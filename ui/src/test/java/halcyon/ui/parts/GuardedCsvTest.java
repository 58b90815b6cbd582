package halcyon.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class GuardedCsvTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            =HYPERLINK("x"),"'=HYPERLINK(""x"")"
            +SUM(A1),"'+SUM(A1)"
            -2+3+cmd,"'-2+3+cmd"
            @SUM,"'@SUM"
            -12.50,"-12.50"
            1289.82,"1289.82"
            Ruiz,"Ruiz"
            """)
    void makesTextOfWhatASpreadsheetWouldRun(String value, String cell) {
        assertEquals(cell + "\r\n", GuardedCsv.text(List.of(List.of(value))));
    }

    @Test
    void keepsCommasAndQuotesInOneCell() {
        assertEquals("\"Ruiz, Ana\",\"6\"\"\"\r\n", GuardedCsv.text(List.of(List.of("Ruiz, Ana", "6\""))));
    }
}
