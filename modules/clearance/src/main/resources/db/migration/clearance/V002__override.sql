-- A soft red passed by two different people, for one visit. Rows are written once and confirmed once.
CREATE TABLE clearance_override (
    id BIGINT NOT NULL AUTO_INCREMENT,
    gate VARCHAR(60) NOT NULL,
    checkpoint VARCHAR(20) NOT NULL,
    bound_to VARCHAR(120) NOT NULL,
    patient_id BIGINT NOT NULL,
    site_id VARCHAR(16) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    asked_subject VARCHAR(120) NOT NULL,
    asked_name VARCHAR(200) NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    confirmed_subject VARCHAR(120) NULL,
    confirmed_name VARCHAR(200) NULL,
    confirmed_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    KEY clearance_override_bound (bound_to, checkpoint),
    KEY clearance_override_waiting (confirmed_at, expires_at),
    CONSTRAINT clearance_override_two_people CHECK (confirmed_subject IS NULL OR confirmed_subject <> asked_subject),
    CONSTRAINT clearance_override_expires CHECK (expires_at > asked_at)
);
