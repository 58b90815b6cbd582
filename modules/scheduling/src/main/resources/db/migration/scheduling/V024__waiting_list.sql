-- Who would take a place: with a booking for an earlier one (booking), or with a course to begin (protocol). open_mark is 1
-- while waiting, so that a patient waits once for one thing. sites and days are lists with commas; no days: any day.
CREATE TABLE scheduling_waiting (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    patient    BIGINT       NOT NULL,
    target     VARCHAR(80)  NOT NULL,
    protocol   VARCHAR(60)  NULL,
    booking    BIGINT       NULL,
    sites      VARCHAR(400) NOT NULL,
    days       VARCHAR(80)  NOT NULL,
    not_before CHAR(5)      NOT NULL,
    not_after  CHAR(5)      NOT NULL,
    from_date  DATE         NOT NULL,
    priority   TINYINT      NOT NULL,
    since      DATETIME(6)  NOT NULL,
    state      VARCHAR(8)   NOT NULL,
    open_mark  TINYINT      NULL,
    PRIMARY KEY (id),
    UNIQUE KEY scheduling_waiting_once (patient, target, open_mark),
    KEY scheduling_waiting_open (open_mark, since),
    CONSTRAINT scheduling_waiting_one CHECK ((protocol IS NULL) <> (booking IS NULL)),
    CONSTRAINT scheduling_waiting_priority CHECK (priority BETWEEN 1 AND 5),
    CONSTRAINT scheduling_waiting_state CHECK (state IN ('WAITING', 'PLACED', 'LEFT')),
    CONSTRAINT scheduling_waiting_mark CHECK ((state = 'WAITING') = (open_mark IS NOT NULL))
);

-- A place that was given up, to be offered from due_at on; change_id is the act that can still be taken back until then.
CREATE TABLE scheduling_freed_place (
    id        BIGINT      NOT NULL AUTO_INCREMENT,
    change_id BIGINT      NOT NULL,
    site      VARCHAR(16) NOT NULL,
    chair     BIGINT      NOT NULL,
    slot_from DATETIME(6) NOT NULL,
    slot_to   DATETIME(6) NOT NULL,
    due_at    DATETIME(6) NOT NULL,
    state     VARCHAR(10) NOT NULL,
    PRIMARY KEY (id),
    KEY scheduling_freed_place_due (state, due_at),
    KEY scheduling_freed_place_change (change_id),
    CONSTRAINT scheduling_freed_place_order CHECK (slot_from < slot_to),
    CONSTRAINT scheduling_freed_place_state CHECK (state IN ('PLANNED', 'OFFERED', 'TAKEN', 'DONE', 'WITHDRAWN'))
);

-- One place offered to a few at once; the first yes wins, which is one update over the version.
CREATE TABLE scheduling_offer_round (
    id         BIGINT      NOT NULL AUTO_INCREMENT,
    freed      BIGINT      NOT NULL,
    site       VARCHAR(16) NOT NULL,
    chair      BIGINT      NOT NULL,
    starts_at  DATETIME(6) NOT NULL,
    offered_at DATETIME(6) NOT NULL,
    deadline   DATETIME(6) NOT NULL,
    state      VARCHAR(10) NOT NULL,
    version    BIGINT      NOT NULL,
    PRIMARY KEY (id),
    KEY scheduling_offer_round_open (state, deadline),
    KEY scheduling_offer_round_site (site, starts_at),
    CONSTRAINT scheduling_offer_round_freed FOREIGN KEY (freed) REFERENCES scheduling_freed_place (id),
    CONSTRAINT scheduling_offer_round_state CHECK (state IN ('OPEN', 'TAKEN', 'DECLINED', 'WITHDRAWN', 'LAPSED'))
);

CREATE TABLE scheduling_offer (
    id          BIGINT      NOT NULL AUTO_INCREMENT,
    round_id    BIGINT      NOT NULL,
    waiting     BIGINT      NOT NULL,
    patient     BIGINT      NOT NULL,
    state       VARCHAR(10) NOT NULL,
    answered_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY scheduling_offer_once (round_id, waiting),
    CONSTRAINT scheduling_offer_round FOREIGN KEY (round_id) REFERENCES scheduling_offer_round (id),
    CONSTRAINT scheduling_offer_waiting FOREIGN KEY (waiting) REFERENCES scheduling_waiting (id),
    CONSTRAINT scheduling_offer_state CHECK (state IN ('SENT', 'ACCEPTED', 'DECLINED', 'GONE', 'WITHDRAWN', 'LAPSED'))
);

INSERT INTO scheduling_rule (name, valid_from, valid_to, content, source) VALUES
    ('offer-best', '2020-01-01', NULL, '3', 'local policy'),
    ('offer-minutes', '2020-01-01', NULL, '60', 'local policy'),
    ('offer-notice-minutes', '2020-01-01', NULL, '120', 'local policy'),
    ('waiting-points-a-day', '2020-01-01', NULL, '1', 'local policy'),
    ('waiting-points-a-priority', '2020-01-01', NULL, '30', 'local policy'),
    ('waiting-points-a-day-earlier', '2020-01-01', NULL, '1', 'local policy');
