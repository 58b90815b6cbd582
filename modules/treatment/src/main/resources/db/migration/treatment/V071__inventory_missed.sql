-- An inventory whose last day has passed without it, said once. 21 CFR 1304.11
CREATE TABLE treatment_inventory_missed (
    site_id VARCHAR(16) NOT NULL,
    due_on DATE NOT NULL,
    said_at DATETIME(6) NOT NULL,
    PRIMARY KEY (site_id, due_on)
);
CREATE INDEX treatment_transfer_line_by_state ON treatment_transfer_line (state);
