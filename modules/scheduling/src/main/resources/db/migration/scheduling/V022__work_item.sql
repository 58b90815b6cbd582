-- What somebody has to do about a booking. One open row per booking and cause (open_mark is 1 while open, then NULL);
-- reason and cure are sentences as JSON, to be read in any language.
CREATE TABLE scheduling_work_item (
    id        BIGINT       NOT NULL AUTO_INCREMENT,
    booking   BIGINT       NOT NULL,
    site      VARCHAR(16)  NOT NULL,
    cause     VARCHAR(80)  NOT NULL,
    reason    TEXT         NOT NULL,
    cure      TEXT         NULL,
    role      VARCHAR(20)  NOT NULL,
    due_at    DATETIME(6)  NOT NULL,
    opened_at DATETIME(6)  NOT NULL,
    closed_at DATETIME(6)  NULL,
    open_mark TINYINT      NULL,
    PRIMARY KEY (id),
    UNIQUE KEY scheduling_work_item_open (booking, cause, open_mark),
    KEY scheduling_work_item_site (site, open_mark, due_at),
    CONSTRAINT scheduling_work_item_booking FOREIGN KEY (booking) REFERENCES scheduling_booking (id),
    CONSTRAINT scheduling_work_item_mark CHECK ((open_mark = 1 AND closed_at IS NULL) OR (open_mark IS NULL AND closed_at IS NOT NULL))
);

-- Who cures the trouble of a gate, by date; a gate without a row is the front desk's.
CREATE TABLE scheduling_gate_role (
    gate       VARCHAR(60)  NOT NULL,
    valid_from DATE         NOT NULL,
    valid_to   DATE         NULL,
    role       VARCHAR(20)  NOT NULL,
    source     VARCHAR(200) NOT NULL,
    PRIMARY KEY (gate, valid_from)
);

INSERT INTO scheduling_gate_role (gate, valid_from, valid_to, role, source) VALUES
    ('consent.signed', '2020-01-01', NULL, 'PRESCRIBER', 'local policy'),
    ('directory.screening', '2020-01-01', NULL, 'NURSE', 'local policy'),
    ('directory.licence', '2020-01-01', NULL, 'SITE_MANAGER', 'local policy'),
    ('scheduling.prescriber', '2020-01-01', NULL, 'SITE_MANAGER', 'local policy'),
    ('scheduling.observer', '2020-01-01', NULL, 'SITE_MANAGER', 'local policy'),
    ('billing.coverage', '2020-01-01', NULL, 'BILLING', 'local policy'),
    ('billing.authorization', '2020-01-01', NULL, 'BILLING', 'local policy'),
    ('outcomes.safety', '2020-01-01', NULL, 'PRESCRIBER', 'local policy'),
    ('treatment.weight', '2020-01-01', NULL, 'NURSE', 'local policy'),
    ('treatment.blood-pressure', '2020-01-01', NULL, 'NURSE', 'local policy'),
    ('treatment.ride', '2020-01-01', NULL, 'FRONT_DESK', 'local policy'),
    ('treatment.fasting', '2020-01-01', NULL, 'FRONT_DESK', 'local policy'),
    ('treatment.pregnancy', '2020-01-01', NULL, 'NURSE', 'local policy'),
    ('treatment.stock', '2020-01-01', NULL, 'NURSE', 'local policy');
