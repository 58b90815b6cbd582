-- When repeated exposure asks for a check: after so many sessions or months, whichever comes first. The rule of a protocol wins
-- over that of any; with is_gate the next dose waits for the check. to_date is exclusive.
CREATE TABLE treatment_exposure_rule (
    id BIGINT NOT NULL AUTO_INCREMENT,
    protocol_code VARCHAR(80) NOT NULL,
    check_kind VARCHAR(10) NOT NULL,
    from_date DATE NOT NULL,
    to_date DATE NULL,
    after_sessions INT NULL,
    after_months INT NULL,
    is_gate BOOLEAN NOT NULL,
    source VARCHAR(300) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY treatment_exposure_rule_once (protocol_code, check_kind, from_date),
    CONSTRAINT treatment_exposure_rule_kind CHECK (check_kind IN ('LIVER', 'URINARY')),
    CONSTRAINT treatment_exposure_rule_says CHECK (after_sessions IS NOT NULL OR after_months IS NOT NULL),
    CONSTRAINT treatment_exposure_rule_dates CHECK (to_date IS NULL OR to_date > from_date)
);

INSERT INTO treatment_exposure_rule (protocol_code, check_kind, from_date, to_date, after_sessions, after_months, is_gate, source) VALUES
    ('any', 'LIVER', '2020-01-01', NULL, 12, 6, FALSE, 'house rule: FDA hepatobiliary series on repeated exposure; the numbers are local policy'),
    ('any', 'URINARY', '2020-01-01', NULL, 12, 6, FALSE, 'house rule: FDA alert of 2023 names the bladder; the numbers are local policy');

CREATE TABLE treatment_exposure_check (
    id BIGINT NOT NULL AUTO_INCREMENT,
    patient_id BIGINT NOT NULL,
    site_id VARCHAR(16) NOT NULL,
    check_kind VARCHAR(10) NOT NULL,
    done_on DATE NOT NULL,
    abnormal BOOLEAN NOT NULL,
    finding VARCHAR(500) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    KEY treatment_exposure_check_patient (patient_id, check_kind, done_on),
    CONSTRAINT treatment_exposure_check_kind CHECK (check_kind IN ('LIVER', 'URINARY')),
    CONSTRAINT treatment_exposure_check_finding CHECK (NOT abnormal OR finding <> '')
);
