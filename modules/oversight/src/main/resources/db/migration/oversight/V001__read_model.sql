-- What oversight has heard: rows are made from events only and may be rebuilt from them.
CREATE TABLE oversight_patient (
    patient_id    BIGINT      NOT NULL,
    site_id       VARCHAR(16) NOT NULL,
    registered_at DATETIME(6) NOT NULL,
    first_dose_at DATETIME(6) NULL,
    PRIMARY KEY (patient_id),
    KEY oversight_patient_dose (first_dose_at, site_id)
);

CREATE TABLE oversight_course (
    course_id  BIGINT      NOT NULL,
    patient_id BIGINT      NOT NULL,
    site_id    VARCHAR(16) NOT NULL,
    sessions   INT         NOT NULL,
    booked_at  DATETIME(6) NOT NULL,
    ended_at   DATETIME(6) NULL,
    verdict    VARCHAR(20) NULL,
    PRIMARY KEY (course_id),
    KEY oversight_course_patient (patient_id, booked_at),
    KEY oversight_course_end (ended_at, site_id)
);

CREATE TABLE oversight_visit (
    booking_id BIGINT      NOT NULL,
    course_id  BIGINT      NULL,
    patient_id BIGINT      NOT NULL,
    site_id    VARCHAR(16) NOT NULL,
    starts_at  DATETIME(6) NULL,
    state      VARCHAR(12) NOT NULL,
    session_id BIGINT      NULL,
    left_at    DATETIME(6) NULL,
    signed_at  DATETIME(6) NULL,
    PRIMARY KEY (booking_id),
    KEY oversight_visit_start (starts_at, site_id),
    KEY oversight_visit_unsigned (signed_at, left_at)
);

CREATE TABLE oversight_task (
    task_id    BIGINT      NOT NULL,
    patient_id BIGINT      NOT NULL,
    site_id    VARCHAR(16) NOT NULL,
    level      VARCHAR(10) NOT NULL,
    due_at     DATETIME(6) NOT NULL,
    closed_at  DATETIME(6) NULL,
    PRIMARY KEY (task_id),
    KEY oversight_task_open (closed_at, due_at)
);

CREATE TABLE oversight_claim (
    claim_id      BIGINT      NOT NULL,
    patient_id    BIGINT      NOT NULL,
    site_id       VARCHAR(16) NOT NULL,
    charge_cents  BIGINT      NOT NULL,
    drafted_at    DATETIME(6) NOT NULL,
    denied_at     DATETIME(6) NULL,
    paid_at       DATETIME(6) NULL,
    paid_cents    BIGINT      NOT NULL,
    patient_cents BIGINT      NOT NULL,
    PRIMARY KEY (claim_id),
    KEY oversight_claim_open (paid_at, drafted_at),
    CONSTRAINT oversight_claim_charge CHECK (charge_cents >= 0)
);
