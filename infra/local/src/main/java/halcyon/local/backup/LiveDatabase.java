package halcyon.local.backup;

import halcyon.local.Folders;
import halcyon.local.doctor.InstalledSettings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// A plain connection to the database of this clone's last start.
final class LiveDatabase {
    private LiveDatabase() {}

    static Connection connect(Folders folders) throws SQLException {
        var settings = InstalledSettings.of(folders);
        return DriverManager.getConnection(
                settings.get("datasources.default.url"),
                settings.get("datasources.default.username"),
                settings.get("datasources.default.password"));
    }
}
