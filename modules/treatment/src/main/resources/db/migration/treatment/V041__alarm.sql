-- One alarm of a session; each word is open once at the most. Its whole life stands beside it, only ever added to.
CREATE TABLE treatment_alarm (
    id BIGINT NOT NULL AUTO_INCREMENT,
    session_id BIGINT NOT NULL,
    patient_id BIGINT NOT NULL,
    site_id VARCHAR(16) NOT NULL,
    chair VARCHAR(60) NOT NULL,
    source VARCHAR(10) NOT NULL,
    word VARCHAR(40) NOT NULL,
    level VARCHAR(10) NOT NULL,
    raised_at DATETIME(6) NOT NULL,
    acknowledged_by VARCHAR(200) NULL,
    escalated_to VARCHAR(200) NULL,
    resolved_at DATETIME(6) NULL,
    open_mark INT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY treatment_alarm_open_once (session_id, word, open_mark),
    KEY treatment_alarm_site (site_id, open_mark),
    KEY treatment_alarm_source (source, open_mark),
    CONSTRAINT treatment_alarm_level_known CHECK (level IN ('ADVISORY', 'WARNING', 'CRITICAL')),
    CONSTRAINT treatment_alarm_open CHECK ((open_mark IS NULL) = (resolved_at IS NOT NULL))
);

CREATE TABLE treatment_alarm_life (
    id BIGINT NOT NULL AUTO_INCREMENT,
    alarm_id BIGINT NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    turn VARCHAR(14) NOT NULL,
    done_by VARCHAR(200) NOT NULL,
    detail VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    KEY treatment_alarm_life_alarm (alarm_id),
    CONSTRAINT treatment_alarm_life_of_alarm FOREIGN KEY (alarm_id) REFERENCES treatment_alarm (id)
);

-- How grave each alarm is, by date; to_date is exclusive.
CREATE TABLE treatment_alarm_level (
    word VARCHAR(40) NOT NULL,
    from_date DATE NOT NULL,
    to_date DATE NULL,
    level VARCHAR(10) NOT NULL,
    source VARCHAR(200) NOT NULL,
    PRIMARY KEY (word, from_date),
    CONSTRAINT treatment_alarm_level_word CHECK (level IN ('ADVISORY', 'WARNING', 'CRITICAL'))
);

INSERT INTO treatment_alarm_level (word, from_date, to_date, level, source) VALUES
    ('off-baseline', '2020-01-01', NULL, 'ADVISORY', 'house rule'),
    ('systolic-high', '2020-01-01', NULL, 'WARNING', 'local alert default'),
    ('diastolic-high', '2020-01-01', NULL, 'WARNING', 'local alert default'),
    ('systolic-low', '2020-01-01', NULL, 'WARNING', 'local alert default'),
    ('heart-rate-high', '2020-01-01', NULL, 'WARNING', 'local alert default'),
    ('heart-rate-low', '2020-01-01', NULL, 'WARNING', 'local alert default'),
    ('oxygen-low', '2020-01-01', NULL, 'WARNING', 'local alert default'),
    ('breathing-low', '2020-01-01', NULL, 'WARNING', 'local alert default'),
    ('sedation-low', '2020-01-01', NULL, 'WARNING', 'local alert default'),
    ('oxygen-critical', '2020-01-01', NULL, 'CRITICAL', 'local alert default: critical below 90 %'),
    ('unresponsive', '2020-01-01', NULL, 'CRITICAL', 'local alert default: stop, airway, 911, event'),
    ('respiratory-depression', '2020-01-01', NULL, 'CRITICAL', 'house rule');

-- A patient's own alert limits; the newest row is in force.
CREATE TABLE treatment_own_limit (
    id BIGINT NOT NULL AUTO_INCREMENT,
    patient_id BIGINT NOT NULL,
    set_at DATETIME(6) NOT NULL,
    set_by VARCHAR(200) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    systolic_high INT NULL,
    diastolic_high INT NULL,
    systolic_low INT NULL,
    heart_rate_high INT NULL,
    heart_rate_low INT NULL,
    oxygen_low INT NULL,
    baseline_percent INT NULL,
    PRIMARY KEY (id),
    KEY treatment_own_limit_patient (patient_id, id)
);

INSERT INTO treatment_setting (name, from_date, to_date, setting_value, source) VALUES
    ('alarm.unresponsive-at', '2020-01-01', NULL, '1', 'house rule: MOAA/S at which nobody answers any more'),
    ('alarm.repeat-seconds', '2020-01-01', NULL, '15', 'house rule: how often a critical alarm sounds until acknowledged'),
    ('checks.warn-minutes', '2020-01-01', NULL, '2', 'alarm rules: due, two minutes, five minutes'),
    ('checks.escalate-minutes', '2020-01-01', NULL, '5', 'alarm rules: due, two minutes, five minutes');
