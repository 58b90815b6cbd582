-- A lot is a label in a site's cabinet; what stands on the shelf are its containers, each with its own serial or running number.
-- Amounts of a lot are in its measure: millilitres of a liquid, or pieces (devices, troches); its concentration is mg in one of them.
ALTER TABLE treatment_lot ADD COLUMN measure VARCHAR(5) NOT NULL DEFAULT 'ML';
ALTER TABLE treatment_lot ADD CONSTRAINT treatment_lot_measure CHECK (measure IN ('ML', 'PIECE'));

CREATE TABLE treatment_container (
    id BIGINT NOT NULL AUTO_INCREMENT,
    lot_id BIGINT NOT NULL,
    form VARCHAR(8) NOT NULL,
    serial VARCHAR(60) NOT NULL,
    size_amount DECIMAL(12, 3) NOT NULL,
    amount_left DECIMAL(12, 3) NOT NULL,
    opened_at DATETIME(6) NULL,
    labelled_for BIGINT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY treatment_container_once (lot_id, serial),
    CONSTRAINT treatment_container_of_lot FOREIGN KEY (lot_id) REFERENCES treatment_lot (id),
    CONSTRAINT treatment_container_form CHECK (form IN ('VIAL', 'BOTTLE', 'DEVICE', 'SET')),
    CONSTRAINT treatment_container_never_negative CHECK (amount_left >= 0)
);

-- What was there before containers were known is one container set a lot.
INSERT INTO treatment_container (lot_id, form, serial, size_amount, amount_left, opened_at)
SELECT l.id, 'SET', 'Set 1', COALESCE(SUM(CASE WHEN e.kind = 'RECEIVED' THEN e.millilitres END), 0), l.millilitres_left, MIN(e.entered_at)
FROM treatment_lot l LEFT JOIN treatment_drug_entry e ON e.lot_id = l.id GROUP BY l.id, l.millilitres_left;

-- An invoice is taken once a lot. 21 CFR 1304.22(a): by invoice, with the date of receipt.
CREATE TABLE treatment_receipt (
    lot_id BIGINT NOT NULL,
    invoice VARCHAR(80) NOT NULL,
    received_on DATE NOT NULL,
    supplier VARCHAR(120) NOT NULL,
    PRIMARY KEY (lot_id, invoice),
    CONSTRAINT treatment_receipt_of_lot FOREIGN KEY (lot_id) REFERENCES treatment_lot (id)
);
INSERT INTO treatment_receipt (lot_id, invoice, received_on, supplier)
SELECT lot_id, invoice, MIN(CAST(entered_at AS DATE)), '' FROM treatment_drug_entry WHERE kind = 'RECEIVED' GROUP BY lot_id, invoice;

-- Every entry is of one container. Append-only: a wrong one is countered by its opposite, once, with the reason.
ALTER TABLE treatment_drug_entry
    ADD COLUMN container_id BIGINT NULL,
    ADD COLUMN turn INT NOT NULL DEFAULT 1,
    ADD COLUMN witness VARCHAR(200) NULL,
    ADD COLUMN reason VARCHAR(500) NULL,
    ADD COLUMN counters BIGINT NULL,
    ADD COLUMN transfer_id BIGINT NULL,
    ADD COLUMN removal_id BIGINT NULL,
    ADD COLUMN loss_id BIGINT NULL,
    MODIFY COLUMN kind VARCHAR(16) NOT NULL;
UPDATE treatment_drug_entry SET container_id = (SELECT c.id FROM treatment_container c WHERE c.lot_id = treatment_drug_entry.lot_id);
ALTER TABLE treatment_drug_entry
    MODIFY COLUMN container_id BIGINT NOT NULL,
    ADD KEY treatment_drug_entry_by_lot (lot_id, entered_at),
    ADD UNIQUE KEY treatment_drug_entry_once_per_turn (session_id, kind, container_id, turn),
    ADD UNIQUE KEY treatment_drug_entry_countered_once (counters);
ALTER TABLE treatment_drug_entry DROP KEY treatment_drug_entry_once_per_session, DROP KEY treatment_drug_entry_once_per_invoice;
ALTER TABLE treatment_drug_entry DROP CONSTRAINT treatment_drug_entry_kind;
ALTER TABLE treatment_drug_entry DROP CONSTRAINT treatment_drug_entry_source;
ALTER TABLE treatment_drug_entry
    ADD CONSTRAINT treatment_drug_entry_of_container FOREIGN KEY (container_id) REFERENCES treatment_container (id),
    ADD CONSTRAINT treatment_drug_entry_kinds CHECK (kind IN ('OPENING', 'RECEIVED', 'TRANSFER_IN', 'TRANSFER_OUT', 'DRAWN', 'GIVEN',
        'WASTED', 'DESTROYED', 'BROKEN', 'LOST', 'OVERFILL')),
    ADD CONSTRAINT treatment_drug_entry_sources CHECK ((kind = 'RECEIVED') = (invoice IS NOT NULL)
        AND (kind IN ('DRAWN', 'GIVEN', 'WASTED')) = (session_id IS NOT NULL)
        AND (kind IN ('TRANSFER_IN', 'TRANSFER_OUT')) = (transfer_id IS NOT NULL)
        AND (kind IN ('DESTROYED', 'BROKEN', 'OVERFILL')) = (removal_id IS NOT NULL)
        AND (kind = 'LOST') = (loss_id IS NOT NULL)),
    ADD CONSTRAINT treatment_drug_entry_second CHECK (kind NOT IN ('DESTROYED', 'BROKEN', 'OVERFILL') OR witness IS NOT NULL),
    ADD CONSTRAINT treatment_drug_entry_counter CHECK (counters IS NULL OR reason IS NOT NULL);
