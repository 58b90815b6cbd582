-- A note is struck through with a reason, never changed.
ALTER TABLE treatment_note
    ADD COLUMN struck_reason VARCHAR(500) NULL,
    ADD COLUMN struck_by VARCHAR(200) NULL,
    ADD COLUMN struck_at DATETIME(6) NULL;

-- Signed words beside a signed record; content_hash binds the record's hash and the words.
CREATE TABLE treatment_amendment (
    id BIGINT NOT NULL AUTO_INCREMENT,
    session_id BIGINT NOT NULL,
    amended_text VARCHAR(4000) NOT NULL,
    content_hash CHAR(64) NOT NULL,
    signed_subject VARCHAR(120) NOT NULL,
    signed_name VARCHAR(200) NOT NULL,
    authenticated_at DATETIME(6) NOT NULL,
    signed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY treatment_amendment_once (session_id, content_hash),
    CONSTRAINT treatment_amendment_of_session FOREIGN KEY (session_id) REFERENCES treatment_session (id)
);

-- What the gates said when the drug began to flow.
CREATE TABLE treatment_gate_answer (
    id BIGINT NOT NULL AUTO_INCREMENT,
    session_id BIGINT NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    gate VARCHAR(60) NOT NULL,
    answer VARCHAR(12) NOT NULL,
    said VARCHAR(500) NOT NULL,
    PRIMARY KEY (id),
    KEY treatment_gate_answer_session (session_id)
);

INSERT INTO treatment_setting (name, from_date, to_date, setting_value, source) VALUES
    ('chart.link-days', '2020-01-01', NULL, '14', 'house rule: how long a link to the own record is good');
