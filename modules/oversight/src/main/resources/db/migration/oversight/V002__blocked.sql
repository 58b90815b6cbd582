-- Which visits of the next days a gate would stop, as last asked.
CREATE TABLE oversight_blocked (
    booking_id BIGINT       NOT NULL,
    patient_id BIGINT       NOT NULL,
    site_id    VARCHAR(16)  NOT NULL,
    starts_at  DATETIME(6)  NOT NULL,
    blocked    BOOLEAN      NOT NULL,
    gates      VARCHAR(300) NOT NULL,
    asked_at   DATETIME(6)  NOT NULL,
    PRIMARY KEY (booking_id),
    KEY oversight_blocked_start (starts_at, site_id)
);
