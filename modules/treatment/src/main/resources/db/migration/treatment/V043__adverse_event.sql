-- An adverse event until it is closed with what was done.
CREATE TABLE treatment_adverse_event (
    id BIGINT NOT NULL AUTO_INCREMENT,
    session_id BIGINT NOT NULL,
    patient_id BIGINT NOT NULL,
    site_id VARCHAR(16) NOT NULL,
    what VARCHAR(2000) NOT NULL,
    severity VARCHAR(10) NOT NULL,
    relatedness VARCHAR(10) NOT NULL,
    harm VARCHAR(10) NOT NULL,
    serious BOOLEAN NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    closed_at DATETIME(6) NULL,
    closed_by VARCHAR(200) NULL,
    done VARCHAR(2000) NULL,
    PRIMARY KEY (id),
    KEY treatment_adverse_event_session (session_id),
    KEY treatment_adverse_event_open (closed_at, happened_at),
    CONSTRAINT treatment_adverse_event_closed CHECK ((closed_at IS NULL) = (done IS NULL))
);

-- Rules of the states' packs, by date; to_date is exclusive. Both clocks run from the discharge.
CREATE TABLE treatment_report_rule (
    rule VARCHAR(40) NOT NULL,
    state CHAR(2) NOT NULL,
    from_date DATE NOT NULL,
    to_date DATE NULL,
    serious_only BOOLEAN NOT NULL,
    within_hours INT NOT NULL,
    report_hours INT NOT NULL,
    source VARCHAR(200) NOT NULL,
    PRIMARY KEY (rule, from_date)
);

INSERT INTO treatment_report_rule (rule, state, from_date, to_date, serious_only, within_hours, report_hours, source) VALUES
    ('UT R429-3', 'UT', '2023-01-01', NULL, FALSE, 24, 24, 'Utah R429-3: an adverse event within 24 h of discharge, with a harm scale');

CREATE TABLE treatment_adverse_report (
    id BIGINT NOT NULL AUTO_INCREMENT,
    event_id BIGINT NOT NULL,
    rule VARCHAR(40) NOT NULL,
    source VARCHAR(200) NOT NULL,
    due_at DATETIME(6) NOT NULL,
    told_at DATETIME(6) NULL,
    told_by VARCHAR(200) NULL,
    reference VARCHAR(200) NULL,
    overdue_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY treatment_adverse_report_once (event_id, rule),
    KEY treatment_adverse_report_due (told_at, due_at),
    CONSTRAINT treatment_adverse_report_of_event FOREIGN KEY (event_id) REFERENCES treatment_adverse_event (id)
);
