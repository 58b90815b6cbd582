-- A patient is asked to answer: planned for a time, sent by link, answered or dropped.
CREATE TABLE outcomes_request (
    id          BIGINT       NOT NULL AUTO_INCREMENT,
    patient_id  BIGINT       NOT NULL,
    site_id     VARCHAR(16)  NOT NULL,
    occasion    VARCHAR(10)  NOT NULL,
    instruments VARCHAR(200) NOT NULL,
    clinician_asks VARCHAR(200) NOT NULL,
    due_at      DATETIME(6)  NOT NULL,
    state       VARCHAR(10)  NOT NULL,
    open_mark   TINYINT      NULL,
    session_id  BIGINT       NULL,
    link_id     BIGINT       NULL,
    sent_at     DATETIME(6)  NULL,
    answered_at DATETIME(6)  NULL,
    version     INT          NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY outcomes_request_one_open (patient_id, occasion, open_mark),
    UNIQUE KEY outcomes_request_once_a_session (session_id, occasion),
    KEY outcomes_request_due (state, due_at),
    KEY outcomes_request_site (site_id, state, due_at),
    CONSTRAINT outcomes_request_state CHECK (state IN ('PLANNED', 'SENT', 'ANSWERED', 'DROPPED')),
    CONSTRAINT outcomes_request_mark CHECK (open_mark = 1)
);

-- One instrument answered and scored, by the version of the rule in force that day; the answers are sealed.
CREATE TABLE outcomes_assessment (
    id           BIGINT         NOT NULL AUTO_INCREMENT,
    request_id   BIGINT         NOT NULL,
    patient_id   BIGINT         NOT NULL,
    site_id      VARCHAR(16)    NOT NULL,
    instrument   VARCHAR(40)    NOT NULL,
    occasion     VARCHAR(10)    NOT NULL,
    total        INT            NOT NULL,
    band         VARCHAR(40)    NOT NULL,
    rule_version VARCHAR(60)    NOT NULL,
    answers      VARBINARY(4000) NOT NULL,
    answered_at  DATETIME(6)    NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY outcomes_assessment_once (request_id, instrument),
    KEY outcomes_assessment_patient (patient_id, instrument, answered_at),
    CONSTRAINT outcomes_assessment_of_request FOREIGN KEY (request_id) REFERENCES outcomes_request (id)
);
