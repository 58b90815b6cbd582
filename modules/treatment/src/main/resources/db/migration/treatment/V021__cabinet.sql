-- The registration of a site with the DEA. 21 CFR 1301.12: one for each place where controlled substances are kept.
CREATE TABLE treatment_registration (
    site_id VARCHAR(16) NOT NULL,
    from_date DATE NOT NULL,
    dea_number CHAR(9) NOT NULL,
    expires DATE NOT NULL,
    entered_at DATETIME(6) NOT NULL,
    entered_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (site_id, from_date),
    CONSTRAINT treatment_registration_dates CHECK (expires >= from_date)
);

-- From one own site to another: two halves. A line is under way until the receiving site takes it or the sender takes it back.
CREATE TABLE treatment_transfer (
    id BIGINT NOT NULL AUTO_INCREMENT,
    from_site VARCHAR(16) NOT NULL,
    to_site VARCHAR(16) NOT NULL,
    sent_at DATETIME(6) NOT NULL,
    sent_by VARCHAR(200) NOT NULL,
    sender VARCHAR(200) NOT NULL,
    over_limit_reason VARCHAR(500) NULL,
    PRIMARY KEY (id),
    KEY treatment_transfer_to (to_site, sent_at),
    KEY treatment_transfer_from (from_site, sent_at),
    CONSTRAINT treatment_transfer_sites CHECK (from_site <> to_site)
);
CREATE TABLE treatment_transfer_line (
    transfer_id BIGINT NOT NULL,
    container_id BIGINT NOT NULL,
    amount DECIMAL(12, 3) NOT NULL,
    state VARCHAR(8) NOT NULL,
    ended_at DATETIME(6) NULL,
    ended_by VARCHAR(200) NULL,
    PRIMARY KEY (transfer_id, container_id),
    CONSTRAINT treatment_transfer_line_of FOREIGN KEY (transfer_id) REFERENCES treatment_transfer (id),
    CONSTRAINT treatment_transfer_line_what FOREIGN KEY (container_id) REFERENCES treatment_container (id),
    CONSTRAINT treatment_transfer_line_state CHECK (state IN ('SENT', 'RECEIVED', 'BACK')),
    CONSTRAINT treatment_transfer_line_positive CHECK (amount > 0)
);

-- What needs a second employee before the book says it: destroyed (Form 41), broken or spilled, overfill.
CREATE TABLE treatment_removal (
    id BIGINT NOT NULL AUTO_INCREMENT,
    site_id VARCHAR(16) NOT NULL,
    container_id BIGINT NOT NULL,
    kind VARCHAR(16) NOT NULL,
    amount DECIMAL(12, 3) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    asked_by VARCHAR(200) NOT NULL,
    asker VARCHAR(200) NOT NULL,
    state VARCHAR(10) NOT NULL,
    ended_at DATETIME(6) NULL,
    ended_by VARCHAR(200) NULL,
    PRIMARY KEY (id),
    KEY treatment_removal_at (site_id, state),
    CONSTRAINT treatment_removal_of FOREIGN KEY (container_id) REFERENCES treatment_container (id),
    CONSTRAINT treatment_removal_kind CHECK (kind IN ('DESTROYED', 'BROKEN', 'OVERFILL')),
    CONSTRAINT treatment_removal_state CHECK (state IN ('WAITING', 'CONFIRMED', 'WITHDRAWN')),
    CONSTRAINT treatment_removal_positive CHECK (amount > 0)
);

-- A count of a site: blind, and again by a second person where it is off.
CREATE TABLE treatment_count (
    id BIGINT NOT NULL AUTO_INCREMENT,
    site_id VARCHAR(16) NOT NULL,
    purpose VARCHAR(8) NOT NULL,
    business VARCHAR(5) NOT NULL,
    state VARCHAR(9) NOT NULL,
    begun_at DATETIME(6) NOT NULL,
    begun_by VARCHAR(200) NOT NULL,
    beginner VARCHAR(200) NOT NULL,
    counted_at DATETIME(6) NULL,
    recounted_at DATETIME(6) NULL,
    recounted_by VARCHAR(200) NULL,
    closed_at DATETIME(6) NULL,
    closed_by VARCHAR(200) NULL,
    reason VARCHAR(500) NULL,
    PRIMARY KEY (id),
    KEY treatment_count_at (site_id, begun_at),
    CONSTRAINT treatment_count_purpose CHECK (purpose IN ('ROUTINE', 'OPENING', 'BIENNIAL')),
    CONSTRAINT treatment_count_business CHECK (business IN ('OPEN', 'CLOSE')),
    CONSTRAINT treatment_count_state CHECK (state IN ('COUNTING', 'RECOUNT', 'VARIANCE', 'CLOSED', 'GIVEN_UP'))
);
-- container_id 0 stands for all unopened containers of one size; container_amount is that size.
CREATE TABLE treatment_count_line (
    id BIGINT NOT NULL AUTO_INCREMENT,
    count_id BIGINT NOT NULL,
    lot_id BIGINT NOT NULL,
    container_id BIGINT NOT NULL,
    container_amount DECIMAL(12, 3) NOT NULL,
    counted DECIMAL(12, 3) NULL,
    expected DECIMAL(12, 3) NULL,
    recounted DECIMAL(12, 3) NULL,
    expected_again DECIMAL(12, 3) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY treatment_count_line_once (count_id, lot_id, container_id, container_amount),
    CONSTRAINT treatment_count_line_of FOREIGN KEY (count_id) REFERENCES treatment_count (id),
    CONSTRAINT treatment_count_line_lot FOREIGN KEY (lot_id) REFERENCES treatment_lot (id)
);

-- A theft or loss with its two clocks (21 CFR 1301.76(b)) and what form 106 asks.
CREATE TABLE treatment_loss (
    id BIGINT NOT NULL AUTO_INCREMENT,
    site_id VARCHAR(16) NOT NULL,
    container_id BIGINT NOT NULL,
    amount DECIMAL(12, 3) NOT NULL,
    kind VARCHAR(16) NOT NULL,
    found_on DATE NOT NULL,
    circumstances VARCHAR(1000) NOT NULL,
    police VARCHAR(200) NOT NULL,
    measures VARCHAR(1000) NOT NULL,
    reported_at DATETIME(6) NOT NULL,
    reported_by VARCHAR(200) NOT NULL,
    notice_due DATE NOT NULL,
    notice_on DATE NULL,
    notice_by VARCHAR(200) NULL,
    notice_proof VARCHAR(500) NULL,
    form_due DATE NOT NULL,
    form_on DATE NULL,
    form_by VARCHAR(200) NULL,
    form_proof VARCHAR(500) NULL,
    PRIMARY KEY (id),
    KEY treatment_loss_at (site_id, found_on),
    CONSTRAINT treatment_loss_of FOREIGN KEY (container_id) REFERENCES treatment_container (id),
    CONSTRAINT treatment_loss_kind CHECK (kind IN ('THEFT', 'ROBBERY', 'EMPLOYEE', 'TRANSIT', 'UNKNOWN')),
    CONSTRAINT treatment_loss_proofs CHECK ((notice_on IS NULL) = (notice_proof IS NULL) AND (form_on IS NULL) = (form_proof IS NULL))
);

INSERT INTO treatment_setting (name, from_date, to_date, setting_value, source) VALUES
    ('inventory.years', '2020-01-01', NULL, '2', '21 CFR 1304.11: an inventory at least every 2 years'),
    ('cabinet.reminder-days', '2020-01-01', NULL, '60,30,7', 'house rule: as for credentials'),
    ('records.years', '2020-01-01', NULL, '2', '21 CFR 1304.04(a): at least 2 years; enter the longer time your state asks'),
    ('transfer.limit-percent', '2020-01-01', NULL, '5', '21 CFR 1307.11: of all units dispensed and distributed in the calendar year'),
    ('transfer.warn-percent', '2020-01-01', NULL, '4', 'house rule: said before the limit is near'),
    ('loss.notice-business-days', '2020-01-01', NULL, '1', '21 CFR 1301.76(b)'),
    ('loss.form-days', '2020-01-01', NULL, '45', '21 CFR 1301.76(b), 88 FR 40707'),
    ('anomaly.days', '2020-01-01', NULL, '90', 'house rule: how far back the comparison of people looks');
