-- Each entry of a device once, with the time it happened and the time it arrived; the answer is the state then given.
-- No foreign key: it would lock the session's row before the work does, and two entries at once would block each other.
CREATE TABLE treatment_entry (
    session_id BIGINT NOT NULL,
    entry_key VARCHAR(64) NOT NULL,
    verb VARCHAR(20) NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    received_at DATETIME(6) NOT NULL,
    entered_by VARCHAR(200) NOT NULL,
    answer VARCHAR(12) NOT NULL,
    PRIMARY KEY (session_id, entry_key)
);

-- Who said that an unlikely value is right.
ALTER TABLE treatment_vitals ADD COLUMN confirmed_by VARCHAR(200) NULL;

INSERT INTO treatment_setting (name, from_date, to_date, setting_value, source) VALUES
    ('entry.ahead-seconds', '2020-01-01', NULL, '120', 'house rule: how far the clock of a device may go ahead'),
    ('plausible.systolic', '2020-01-01', NULL, '60-230', 'house rule: asked for once more outside'),
    ('plausible.diastolic', '2020-01-01', NULL, '30-140', 'house rule: asked for once more outside'),
    ('plausible.heart-rate', '2020-01-01', NULL, '35-180', 'house rule: asked for once more outside'),
    ('plausible.oxygen', '2020-01-01', NULL, '70-100', 'house rule: asked for once more outside'),
    ('plausible.respiratory-rate', '2020-01-01', NULL, '4-40', 'house rule: asked for once more outside');
