package halcyon.ui.violations;

import javax.sql.DataSource;

/// Planted: a screen that asks the database.
record KnowsDatabase(DataSource data) {}
