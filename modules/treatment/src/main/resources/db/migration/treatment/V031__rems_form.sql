-- Which monitoring form was in use on a date of service, and its fields; to_date is exclusive. A field that is asked may be
-- answered by a person as long as the session's record does not know it; the others come from the record alone.
CREATE TABLE treatment_rems_vintage (
    vintage VARCHAR(20) NOT NULL,
    from_date DATE NOT NULL,
    to_date DATE NULL,
    source VARCHAR(300) NOT NULL,
    PRIMARY KEY (vintage),
    UNIQUE KEY treatment_rems_vintage_from (from_date),
    CONSTRAINT treatment_rems_vintage_dates CHECK (to_date IS NULL OR to_date > from_date)
);

CREATE TABLE treatment_rems_field (
    vintage VARCHAR(20) NOT NULL,
    code VARCHAR(40) NOT NULL,
    place INT NOT NULL,
    section VARCHAR(20) NOT NULL,
    kind VARCHAR(10) NOT NULL,
    asked BOOLEAN NOT NULL,
    PRIMARY KEY (vintage, code),
    UNIQUE KEY treatment_rems_field_place (vintage, place),
    CONSTRAINT treatment_rems_field_vintage FOREIGN KEY (vintage) REFERENCES treatment_rems_vintage (vintage),
    CONSTRAINT treatment_rems_field_kind CHECK (kind IN ('TEXT', 'DATE', 'NUMBER', 'YES_NO', 'PRESSURE'))
);

INSERT INTO treatment_rems_vintage (vintage, from_date, to_date, source) VALUES
    ('2021', '2020-01-01', '2025-01-01', 'patient monitoring form of 2021, without opioids and respiratory depression'),
    ('2025', '2025-01-01', NULL, 'REMS as on the FDA page of 2024-12-31, with opioids, respiratory depression and pulse oximetry');

INSERT INTO treatment_rems_field (vintage, code, place, section, kind, asked) VALUES
    ('2025', 'name', 10, 'patient', 'TEXT', FALSE),
    ('2025', 'birth-date', 20, 'patient', 'DATE', FALSE),
    ('2025', 'sex', 30, 'patient', 'TEXT', FALSE),
    ('2025', 'first-treatment', 40, 'patient', 'YES_NO', FALSE),
    ('2025', 'enrolled', 50, 'patient', 'YES_NO', FALSE),
    ('2025', 'benzodiazepine', 60, 'medicines', 'YES_NO', TRUE),
    ('2025', 'sedative-hypnotic', 70, 'medicines', 'YES_NO', TRUE),
    ('2025', 'opioid', 80, 'medicines', 'YES_NO', TRUE),
    ('2025', 'psychostimulant', 90, 'medicines', 'YES_NO', TRUE),
    ('2025', 'maoi', 100, 'medicines', 'YES_NO', TRUE),
    ('2025', 'setting', 110, 'treatment', 'TEXT', FALSE),
    ('2025', 'monitored-by', 120, 'treatment', 'TEXT', FALSE),
    ('2025', 'date', 130, 'treatment', 'DATE', FALSE),
    ('2025', 'dose', 140, 'treatment', 'NUMBER', FALSE),
    ('2025', 'lot', 150, 'treatment', 'TEXT', FALSE),
    ('2025', 'minutes', 160, 'treatment', 'NUMBER', FALSE),
    ('2025', 'minutes-ready', 170, 'treatment', 'NUMBER', TRUE),
    ('2025', 'vitals-before', 180, 'vitals', 'YES_NO', TRUE),
    ('2025', 'pressure-before', 190, 'vitals', 'PRESSURE', TRUE),
    ('2025', 'pressure-forty', 200, 'vitals', 'PRESSURE', TRUE),
    ('2025', 'pressure-end', 210, 'vitals', 'PRESSURE', TRUE),
    ('2025', 'vitals-end', 220, 'vitals', 'YES_NO', TRUE),
    ('2025', 'sedation', 230, 'effects', 'YES_NO', TRUE),
    ('2025', 'dissociation', 240, 'effects', 'YES_NO', TRUE),
    ('2025', 'respiratory-depression', 250, 'effects', 'YES_NO', TRUE),
    ('2025', 'oximeter-lowest', 260, 'effects', 'NUMBER', TRUE),
    ('2025', 'serious-event', 270, 'effects', 'YES_NO', TRUE);

INSERT INTO treatment_rems_field (vintage, code, place, section, kind, asked)
    SELECT '2021', code, place, section, kind, asked FROM treatment_rems_field
    WHERE vintage = '2025' AND code NOT IN ('opioid', 'respiratory-depression', 'oximeter-lowest');

-- One revision of the form of one session. Made when a person first touches it; until then the form is its session alone.
CREATE TABLE treatment_rems_form (
    id BIGINT NOT NULL AUTO_INCREMENT,
    session_id BIGINT NOT NULL,
    revision INT NOT NULL,
    correction VARCHAR(500) NULL,
    missed_at DATETIME(6) NULL,
    submitted_at DATETIME(6) NULL,
    submitted_by VARCHAR(200) NULL,
    channel VARCHAR(10) NULL,
    confirmation VARCHAR(120) NULL,
    proof_id BIGINT NULL,
    content LONGTEXT NULL,
    content_hash CHAR(64) NULL,
    version BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    UNIQUE KEY treatment_rems_form_revision (session_id, revision),
    CONSTRAINT treatment_rems_form_of_session FOREIGN KEY (session_id) REFERENCES treatment_session (id),
    CONSTRAINT treatment_rems_form_proof FOREIGN KEY (proof_id) REFERENCES treatment_rems_document (id),
    CONSTRAINT treatment_rems_form_channel CHECK (channel IN ('PORTAL', 'FAX')),
    CONSTRAINT treatment_rems_form_correction CHECK ((revision = 1) = (correction IS NULL)),
    CONSTRAINT treatment_rems_form_submitted CHECK ((submitted_at IS NULL) = (content IS NULL)
        AND (submitted_at IS NULL) = (channel IS NULL))
);

-- Said by a person because the session's record does not know it. The newest answer to a field counts; none is changed.
CREATE TABLE treatment_rems_answer (
    id BIGINT NOT NULL AUTO_INCREMENT,
    session_id BIGINT NOT NULL,
    code VARCHAR(40) NOT NULL,
    answer VARCHAR(200) NOT NULL,
    answered_at DATETIME(6) NOT NULL,
    answered_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    KEY treatment_rems_answer_session (session_id, code),
    CONSTRAINT treatment_rems_answer_of_session FOREIGN KEY (session_id) REFERENCES treatment_session (id)
);

INSERT INTO treatment_setting (name, from_date, to_date, setting_value, source) VALUES
    ('rems.due-days', '2020-01-01', NULL, '7', 'Spravato REMS: patient monitoring form within 7 calendar days'),
    ('rems.monitored-minutes', '2020-01-01', NULL, '120', 'Spravato label and REMS: monitored for at least two hours'),
    ('rems.forty-minutes', '2020-01-01', NULL, '40', 'Spravato label: blood pressure at about 40 minutes'),
    ('rems.forty-window-minutes', '2020-01-01', NULL, '15', 'house rule: a pressure this near counts as the one at about 40 minutes'),
    ('rems.fax', '2020-01-01', NULL, '1-877-778-0091', 'Spravato REMS: patient monitoring form by portal or fax'),
    ('rems.queue-shows-days', '2020-01-01', NULL, '30', 'house rule: how long a submitted form stays on the queue');
