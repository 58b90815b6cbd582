package halcyon.billing.internal.coordination;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// Which remittances are booked on a claim, newest first.
@Singleton
class PostedRemittances {
    private static final String ASKED = "SELECT DISTINCT c.remittance_id FROM billing_remitted_claim c JOIN billing_remittance r ON r.id = c.remittance_id"
            + " WHERE c.claim_id = ? AND r.state = 'POSTED' ORDER BY c.remittance_id DESC";
    private final DataSource database;

    PostedRemittances(DataSource database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    List<Long> of(long claim) {
        List<Long> found = new ArrayList<>();
        try (Connection connection = database.getConnection(); PreparedStatement question = connection.prepareStatement(ASKED)) {
            question.setLong(1, claim);
            try (ResultSet rows = question.executeQuery()) {
                while (rows.next()) found.add(rows.getLong(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the remittances of claim " + claim + " cannot be read", e);
        }
    }
}
