package halcyon.ui.cabinet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import halcyon.ui.stage.Everybody;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The cabinet in a real browser.
class CabinetInBrowserTest {
    private static Everybody everybody;

    @BeforeAll
    static void open() throws Exception {
        everybody = new Everybody(CabinetStage.stage());
    }

    @AfterAll
    static void close() {
        everybody.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cabinet", "cabinet/book", "cabinet/transfers", "cabinet/counts", "cabinet/count/3", "cabinet/losses", "cabinet/figures"})
    void nobodyIsShutOut(String path) {
        assertEquals(List.of(), everybody.shutOut(path));
    }
}
