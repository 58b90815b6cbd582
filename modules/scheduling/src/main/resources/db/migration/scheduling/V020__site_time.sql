-- A shift that comes back every week (or every second, third, fourth), in site time. through_date is included.
CREATE TABLE scheduling_weekly_shift (
    id           BIGINT      NOT NULL AUTO_INCREMENT,
    staff        BIGINT      NOT NULL,
    site         VARCHAR(16) NOT NULL,
    duty         VARCHAR(12) NOT NULL,
    weekday      TINYINT     NOT NULL,
    time_from    CHAR(5)     NOT NULL,
    time_to      CHAR(5)     NOT NULL,
    from_date    DATE        NOT NULL,
    through_date DATE        NULL,
    every_weeks  TINYINT     NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY scheduling_weekly_shift_start (staff, duty, weekday, time_from, from_date),
    KEY scheduling_weekly_shift_site (site),
    CONSTRAINT scheduling_weekly_shift_day CHECK (weekday BETWEEN 1 AND 7),
    CONSTRAINT scheduling_weekly_shift_order CHECK (time_from < time_to),
    CONSTRAINT scheduling_weekly_shift_dates CHECK (through_date IS NULL OR from_date <= through_date),
    CONSTRAINT scheduling_weekly_shift_weeks CHECK (every_weeks BETWEEN 1 AND 4),
    CONSTRAINT scheduling_weekly_shift_duty CHECK (duty IN ('OBSERVER', 'PRESCRIBER'))
);

CREATE TABLE scheduling_time_off (
    id        BIGINT       NOT NULL AUTO_INCREMENT,
    staff     BIGINT       NOT NULL,
    slot_from DATETIME(6)  NOT NULL,
    slot_to   DATETIME(6)  NOT NULL,
    kind      VARCHAR(12)  NOT NULL,
    note      VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY scheduling_time_off_start (staff, slot_from),
    CONSTRAINT scheduling_time_off_order CHECK (slot_from < slot_to),
    CONSTRAINT scheduling_time_off_kind CHECK (kind IN ('LEAVE', 'SICK', 'TRAINING'))
);

-- A day on which a site does not keep its usual hours; without times it is closed.
CREATE TABLE scheduling_special_day (
    site    VARCHAR(16)  NOT NULL,
    on_date DATE         NOT NULL,
    opens   CHAR(5)      NULL,
    closes  CHAR(5)      NULL,
    reason  VARCHAR(200) NOT NULL,
    PRIMARY KEY (site, on_date),
    CONSTRAINT scheduling_special_day_times CHECK ((opens IS NULL AND closes IS NULL) OR opens < closes)
);

CREATE TABLE scheduling_holiday (
    code      VARCHAR(40)  NOT NULL,
    on_date   DATE         NOT NULL,
    kept_date DATE         NOT NULL,
    source    VARCHAR(200) NOT NULL,
    PRIMARY KEY (code, on_date)
);

-- Which holidays a site keeps, from when through when.
CREATE TABLE scheduling_kept_holiday (
    site         VARCHAR(16) NOT NULL,
    code         VARCHAR(40) NOT NULL,
    from_date    DATE        NOT NULL,
    through_date DATE        NULL,
    PRIMARY KEY (site, code, from_date),
    CONSTRAINT scheduling_kept_holiday_dates CHECK (through_date IS NULL OR from_date <= through_date)
);

CREATE TABLE scheduling_out_of_order (
    id        BIGINT       NOT NULL AUTO_INCREMENT,
    site      VARCHAR(16)  NOT NULL,
    resource  BIGINT       NOT NULL,
    slot_from DATETIME(6)  NOT NULL,
    slot_to   DATETIME(6)  NOT NULL,
    reason    VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY scheduling_out_of_order_start (resource, slot_from),
    KEY scheduling_out_of_order_site (site, slot_to),
    CONSTRAINT scheduling_out_of_order_order CHECK (slot_from < slot_to)
);
