-- What was seen in the patient, from when to when; each kind lasts once at a time.
CREATE TABLE treatment_observation (
    id BIGINT NOT NULL AUTO_INCREMENT,
    session_id BIGINT NOT NULL,
    kind VARCHAR(30) NOT NULL,
    began_at DATETIME(6) NOT NULL,
    seen_by VARCHAR(200) NOT NULL,
    passed_at DATETIME(6) NULL,
    passed_by VARCHAR(200) NULL,
    open_mark INT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY treatment_observation_lasts_once (session_id, kind, open_mark),
    CONSTRAINT treatment_observation_order CHECK (passed_at IS NULL OR passed_at >= began_at),
    CONSTRAINT treatment_observation_open CHECK ((open_mark IS NULL) = (passed_at IS NOT NULL))
);

CREATE TABLE treatment_dissociation (
    id BIGINT NOT NULL AUTO_INCREMENT,
    session_id BIGINT NOT NULL,
    scored_at DATETIME(6) NOT NULL,
    scored_by VARCHAR(200) NOT NULL,
    items VARCHAR(20) NOT NULL,
    total INT NOT NULL,
    PRIMARY KEY (id),
    KEY treatment_dissociation_session (session_id, scored_at),
    CONSTRAINT treatment_dissociation_range CHECK (total BETWEEN 0 AND 24)
);

-- Every look at the patient on the way home.
CREATE TABLE treatment_readiness (
    id BIGINT NOT NULL AUTO_INCREMENT,
    session_id BIGINT NOT NULL,
    looked_at DATETIME(6) NOT NULL,
    looked_by VARCHAR(200) NOT NULL,
    aldrete INT NOT NULL,
    criteria VARCHAR(1000) NOT NULL,
    missing VARCHAR(1000) NOT NULL,
    ready_but_time BOOLEAN NOT NULL,
    PRIMARY KEY (id),
    KEY treatment_readiness_session (session_id, looked_at)
);

INSERT INTO treatment_setting (name, from_date, to_date, setting_value, source) VALUES
    ('discharge.dissociation-near', '2020-01-01', NULL, '2', 'house rule: CADSS-6 points above the baseline that still count as near');

-- "passed-respiratory-depression" is longer than the words so far.
ALTER TABLE treatment_note MODIFY COLUMN kind VARCHAR(40) NOT NULL;
