package halcyon.architecture;

import org.junit.jupiter.api.Test;

/// The screens know no database.
class NoSqlInUiTest {
    @Test
    void holds() {
        Rules.NO_SQL_IN_UI.check(House.classes());
    }
}
