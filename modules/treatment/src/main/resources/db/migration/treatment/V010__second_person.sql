-- What one person entered and another confirms at an own sign-in: the draw, the waste. `document` is what both saw; its hash is
-- what the second person signed. Decided once, never changed after.
CREATE TABLE treatment_confirmation (
    id BIGINT NOT NULL AUTO_INCREMENT,
    session_id BIGINT NOT NULL,
    site_id VARCHAR(16) NOT NULL,
    kind VARCHAR(8) NOT NULL,
    state VARCHAR(10) NOT NULL,
    content_hash CHAR(64) NOT NULL,
    document VARCHAR(4000) NOT NULL,
    entered_subject VARCHAR(120) NOT NULL,
    entered_at DATETIME(6) NOT NULL,
    second_subject VARCHAR(120) NULL,
    second_name VARCHAR(200) NULL,
    authenticated_at DATETIME(6) NULL,
    decided_at DATETIME(6) NULL,
    reason VARCHAR(500) NULL,
    PRIMARY KEY (id),
    KEY treatment_confirmation_session (session_id, kind),
    KEY treatment_confirmation_waiting (state, site_id, entered_at),
    CONSTRAINT treatment_confirmation_of_session FOREIGN KEY (session_id) REFERENCES treatment_session (id),
    CONSTRAINT treatment_confirmation_kind CHECK (kind IN ('DRAW', 'WASTE')),
    CONSTRAINT treatment_confirmation_state CHECK (state IN ('WAITING', 'CONFIRMED', 'REFUSED', 'WITHDRAWN')),
    CONSTRAINT treatment_confirmation_two_people CHECK (second_subject IS NULL OR second_subject <> entered_subject),
    CONSTRAINT treatment_confirmation_decided CHECK (
        (state IN ('CONFIRMED', 'REFUSED')) = (second_subject IS NOT NULL AND authenticated_at IS NOT NULL)
        AND (state = 'WAITING') = (decided_at IS NULL))
);

-- When the pump stood still. An open one has no end yet.
CREATE TABLE treatment_pause (
    session_id BIGINT NOT NULL,
    paused_at DATETIME(6) NOT NULL,
    restarted_at DATETIME(6) NULL,
    PRIMARY KEY (session_id, paused_at),
    CONSTRAINT treatment_pause_of_session FOREIGN KEY (session_id) REFERENCES treatment_session (id),
    CONSTRAINT treatment_pause_order CHECK (restarted_at IS NULL OR restarted_at >= paused_at)
);

INSERT INTO treatment_setting (name, from_date, to_date, setting_value, source) VALUES
    ('draw.second-person', '2020-01-01', NULL, 'true', 'house rule: a second person checks every draw before it is given'),
    ('waste.witness', '2020-01-01', NULL, 'true', 'facility policy by default: waste is witnessed by a second person, signed in'),
    ('waste.settled-within-hours', '2020-01-01', NULL, '12', 'house rule: waste that nobody witnessed within a working day is a finding');
