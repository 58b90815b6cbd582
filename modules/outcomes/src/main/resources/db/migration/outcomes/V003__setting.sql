-- What a medical director decides, by date; to_date is exclusive.
CREATE TABLE outcomes_setting (
    id        BIGINT       NOT NULL AUTO_INCREMENT,
    name      VARCHAR(60)  NOT NULL,
    value     VARCHAR(40)  NOT NULL,
    from_date DATE         NOT NULL,
    to_date   DATE         NULL,
    source    VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY outcomes_setting_once (name, from_date),
    CONSTRAINT outcomes_setting_dates CHECK (to_date IS NULL OR to_date > from_date)
);

INSERT INTO outcomes_setting (name, value, from_date, to_date, source) VALUES
    ('ask-again-days', '7', '2020-01-01', NULL, 'PHQ-9 looks back two weeks: at most weekly'),
    ('next-day-hours', '24', '2020-01-01', NULL, 'check-in 24 hours after the session'),
    ('follow-up-after-session-days', '2', '2020-01-01', NULL, 'PHQ-9 is never asked the day after a session'),
    ('link-days-baseline', '7', '2020-01-01', NULL, 'house rule: baseline within 7 days before the first dose'),
    ('link-days-next-day', '2', '2020-01-01', NULL, 'house rule'),
    ('link-days-follow-up', '7', '2020-01-01', NULL, 'house rule: until the next one may be asked'),
    ('escalate-minutes', '15', '2020-01-01', NULL, 'High and not acknowledged in 15 minutes: next on call'),
    ('low-days', '7', '2020-01-01', NULL, 'house rule: Low without a booked session'),
    ('item-9-level', 'MODERATE', '2020-01-01', NULL, 'house rule: item 9 above 0 without a C-SSRS in the same contact is asked the same day'),
    ('unknown-level', 'MODERATE', '2020-01-01', NULL, 'house rule: a safety question left empty is asked the same day');

-- A site confirms that it may use an instrument which is free but not public domain.
CREATE TABLE outcomes_right (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    site_id      VARCHAR(16)  NOT NULL,
    instrument   VARCHAR(40)  NOT NULL,
    confirmed    BOOLEAN      NOT NULL,
    confirmed_by VARCHAR(200) NOT NULL,
    confirmed_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY outcomes_right_once (site_id, instrument)
);
