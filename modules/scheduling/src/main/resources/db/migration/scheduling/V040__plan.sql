-- What a plan's costs count, from a date on until the next row. Points a unit; the last late_minutes before closing are overtime.
CREATE TABLE scheduling_plan_weights (
    valid_from      DATE         NOT NULL,
    waiting_day     INT          NOT NULL CHECK (waiting_day >= 0),
    idle_minute     INT          NOT NULL CHECK (idle_minute >= 0),
    move            INT          NOT NULL CHECK (move >= 0),
    hour_moved      INT          NOT NULL CHECK (hour_moved >= 0),
    overtime_minute INT          NOT NULL CHECK (overtime_minute >= 0),
    left_out        INT          NOT NULL CHECK (left_out >= 0),
    late_minutes    INT          NOT NULL CHECK (late_minutes >= 0),
    search_ms       INT          NOT NULL CHECK (search_ms > 0),
    source          VARCHAR(200) NOT NULL,
    PRIMARY KEY (valid_from)
);

INSERT INTO scheduling_plan_weights
    (valid_from, waiting_day, idle_minute, move, hour_moved, overtime_minute, left_out, late_minutes, search_ms, source) VALUES
    ('2020-01-01', 60, 1, 120, 120, 3, 10000, 30, 3000, 'local policy');

-- A proposal as it was shown; accepting it reads it from here.
CREATE TABLE scheduling_plan (
    id          BIGINT       NOT NULL AUTO_INCREMENT,
    content     LONGTEXT     NOT NULL,
    proposed_by VARCHAR(120) NOT NULL,
    proposed_at DATETIME(6)  NOT NULL,
    accepted_by VARCHAR(120) NULL,
    accepted_at DATETIME(6)  NULL,
    PRIMARY KEY (id)
);
