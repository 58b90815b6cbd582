package halcyon.ui.rems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import halcyon.ui.stage.Everybody;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The papers of the safety programme in a real browser.
class RemsInBrowserTest {
    private static Everybody everybody;

    @BeforeAll
    static void open() throws Exception {
        everybody = new Everybody(RemsStage.stage());
    }

    @AfterAll
    static void close() {
        everybody.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rems", "rems?show=submitted", "rems/form/1", "rems/enrolments", "rems/checks"})
    void nobodyIsShutOut(String path) {
        assertEquals(List.of(), everybody.shutOut(path));
    }
}
