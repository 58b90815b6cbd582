-- When the patient last ate and drank, as said at check-in; the protocol's minutes judge. `fasted` was asked as yes or no before and
-- stays on the sessions of that time.
ALTER TABLE treatment_session
    MODIFY COLUMN fasted BOOLEAN NULL,
    ADD COLUMN last_food_at DATETIME(6) NULL,
    ADD COLUMN last_drink_at DATETIME(6) NULL;

-- Whether fasting is asked is the protocol's word now.
DELETE FROM treatment_setting WHERE name = 'fasting.required';

INSERT INTO treatment_setting (name, from_date, to_date, setting_value, source) VALUES
    ('fasting.slip-minutes', '2020-01-01', NULL, '60', 'house rule: a meal this little ahead of the clock is a slip, not yesterday''s');
