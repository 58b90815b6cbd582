-- Lots in a site's cabinet. millilitres_left is the running balance of treatment_drug_entry and never negative.
CREATE TABLE treatment_lot (
    id BIGINT NOT NULL AUTO_INCREMENT,
    site_id VARCHAR(16) NOT NULL,
    drug VARCHAR(60) NOT NULL,
    ndc CHAR(11) NOT NULL,
    lot_number VARCHAR(40) NOT NULL,
    expires DATE NOT NULL,
    concentration DECIMAL(8, 3) NOT NULL,
    millilitres_left DECIMAL(12, 3) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY treatment_lot_once (site_id, ndc, lot_number),
    CONSTRAINT treatment_lot_never_negative CHECK (millilitres_left >= 0),
    CONSTRAINT treatment_lot_concentration CHECK (concentration > 0)
);

-- Append-only. 21 CFR 1304.22: received by invoice; drawn, given and wasted by patient, date, quantity and person.
CREATE TABLE treatment_drug_entry (
    id BIGINT NOT NULL AUTO_INCREMENT,
    lot_id BIGINT NOT NULL,
    kind VARCHAR(10) NOT NULL,
    millilitres DECIMAL(12, 3) NOT NULL,
    entered_at DATETIME(6) NOT NULL,
    entered_by VARCHAR(200) NOT NULL,
    session_id BIGINT NULL,
    invoice VARCHAR(80) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY treatment_drug_entry_once_per_session (session_id, kind),
    UNIQUE KEY treatment_drug_entry_once_per_invoice (lot_id, invoice),
    CONSTRAINT treatment_drug_entry_of_lot FOREIGN KEY (lot_id) REFERENCES treatment_lot (id),
    CONSTRAINT treatment_drug_entry_of_session FOREIGN KEY (session_id) REFERENCES treatment_session (id),
    CONSTRAINT treatment_drug_entry_kind CHECK (kind IN ('RECEIVED', 'DRAWN', 'GIVEN', 'WASTED')),
    CONSTRAINT treatment_drug_entry_positive CHECK (millilitres > 0),
    CONSTRAINT treatment_drug_entry_source CHECK ((kind = 'RECEIVED') = (invoice IS NOT NULL)
        AND (kind = 'RECEIVED') = (session_id IS NULL))
);

-- The dose as it was calculated and drawn. Written once.
CREATE TABLE treatment_dose (
    session_id BIGINT NOT NULL,
    lot_id BIGINT NOT NULL,
    kilograms DECIMAL(6, 2) NOT NULL,
    milligrams DECIMAL(10, 3) NOT NULL,
    concentration DECIMAL(8, 3) NOT NULL,
    millilitres DECIMAL(12, 3) NOT NULL,
    bag_millilitres INT NOT NULL,
    infusion_minutes INT NOT NULL,
    rate DECIMAL(10, 3) NOT NULL,
    steps VARCHAR(1000) NOT NULL,
    drawn_at DATETIME(6) NOT NULL,
    drawn_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (session_id),
    CONSTRAINT treatment_dose_of_session FOREIGN KEY (session_id) REFERENCES treatment_session (id),
    CONSTRAINT treatment_dose_of_lot FOREIGN KEY (lot_id) REFERENCES treatment_lot (id),
    CONSTRAINT treatment_dose_positive CHECK (milligrams > 0 AND millilitres > 0)
);
