-- command_key makes a repeated command harmless.
CREATE TABLE scheduling_course (
    id               BIGINT       NOT NULL AUTO_INCREMENT,
    command_key      VARCHAR(100) NOT NULL,
    patient          BIGINT       NOT NULL,
    site             VARCHAR(16)  NOT NULL,
    protocol         VARCHAR(60)  NOT NULL,
    protocol_version BIGINT       NOT NULL,
    clearance        MEDIUMTEXT   NOT NULL,
    booked_by        VARCHAR(120) NOT NULL,
    booked_at        DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY scheduling_course_command (command_key),
    KEY scheduling_course_patient (patient)
);

-- slot_from to chair_until: patient and observer; to slot_to: the chair with its turnover. watched_until and held_until are
-- what is really held after someone left early; a freed booking holds nothing (held_until = slot_from).
CREATE TABLE scheduling_booking (
    id               BIGINT       NOT NULL AUTO_INCREMENT,
    course           BIGINT       NOT NULL,
    number           INT          NOT NULL,
    total            INT          NOT NULL,
    patient          BIGINT       NOT NULL,
    site             VARCHAR(16)  NOT NULL,
    slot_from        DATETIME(6)  NOT NULL,
    chair_until      DATETIME(6)  NOT NULL,
    slot_to          DATETIME(6)  NOT NULL,
    watched_until    DATETIME(6)  NOT NULL,
    held_until       DATETIME(6)  NOT NULL,
    chair            BIGINT       NOT NULL,
    observer         BIGINT       NOT NULL,
    observer_share   INT          NOT NULL,
    prescriber       BIGINT       NOT NULL,
    state            VARCHAR(12)  NOT NULL,
    protocol         VARCHAR(60)  NOT NULL,
    protocol_version BIGINT       NOT NULL,
    needs_work       BOOLEAN      NOT NULL,
    reason           VARCHAR(400) NULL,
    version          BIGINT       NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY scheduling_booking_number (course, number),
    KEY scheduling_booking_day (site, slot_from),
    KEY scheduling_booking_start (slot_from),
    KEY scheduling_booking_patient (patient, slot_from),
    CONSTRAINT scheduling_booking_course FOREIGN KEY (course) REFERENCES scheduling_course (id),
    CONSTRAINT scheduling_booking_order CHECK (slot_from < chair_until AND chair_until <= slot_to),
    CONSTRAINT scheduling_booking_held CHECK (slot_from <= watched_until AND watched_until <= chair_until
        AND slot_from <= held_until AND held_until <= slot_to),
    CONSTRAINT scheduling_booking_share CHECK (observer_share BETWEEN 1 AND 2520),
    CONSTRAINT scheduling_booking_state CHECK (state IN
        ('BOOKED', 'ARRIVED', 'DOSED', 'RECOVERING', 'LEFT', 'CANCELLED', 'NO_SHOW'))
);
