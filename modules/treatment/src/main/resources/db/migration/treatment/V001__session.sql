-- One monitored session of one booking. Facts are added, never overwritten; state moves forward by version.
CREATE TABLE treatment_session (
    id BIGINT NOT NULL AUTO_INCREMENT,
    booking_id BIGINT NOT NULL,
    patient_id BIGINT NOT NULL,
    site_id VARCHAR(16) NOT NULL,
    state VARCHAR(12) NOT NULL,
    course_number INT NOT NULL,
    course_of INT NOT NULL,
    route VARCHAR(12) NOT NULL,
    drug VARCHAR(60) NOT NULL,
    protocol_code VARCHAR(80) NOT NULL,
    protocol_version BIGINT NOT NULL,
    slot_from DATETIME(6) NOT NULL,
    slot_to DATETIME(6) NOT NULL,
    chair VARCHAR(60) NOT NULL,
    observer_id BIGINT NOT NULL,
    observer_name VARCHAR(200) NOT NULL,
    prescriber_id BIGINT NOT NULL,
    prescriber_name VARCHAR(200) NOT NULL,
    ride_name VARCHAR(200) NOT NULL,
    ride_phone VARCHAR(40) NOT NULL,
    fasted BOOLEAN NOT NULL,
    pregnancy VARCHAR(16) NOT NULL,
    checked_in_at DATETIME(6) NOT NULL,
    checked_in_by VARCHAR(200) NOT NULL,
    started_at DATETIME(6) NULL,
    stopped_at DATETIME(6) NULL,
    discharged_at DATETIME(6) NULL,
    version BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    UNIQUE KEY treatment_session_once_per_booking (booking_id),
    KEY treatment_session_floor (site_id, state, slot_from),
    KEY treatment_session_patient (patient_id, started_at),
    CONSTRAINT treatment_session_state CHECK (state IN
        ('PREPARING', 'DRAWN', 'RUNNING', 'MONITORING', 'DISCHARGED', 'SIGNED', 'ABANDONED')),
    CONSTRAINT treatment_session_order CHECK (
        (stopped_at IS NULL OR stopped_at >= started_at) AND (discharged_at IS NULL OR discharged_at >= stopped_at))
);

-- A set as taken. Struck through with a reason when it was wrong; never changed, never removed.
CREATE TABLE treatment_vitals (
    id BIGINT NOT NULL AUTO_INCREMENT,
    session_id BIGINT NOT NULL,
    taken_at DATETIME(6) NOT NULL,
    systolic INT NOT NULL,
    diastolic INT NOT NULL,
    heart_rate INT NOT NULL,
    oxygen INT NOT NULL,
    respiratory_rate INT NOT NULL,
    sedation INT NULL,
    alerts VARCHAR(400) NOT NULL,
    taken_by VARCHAR(200) NOT NULL,
    struck_reason VARCHAR(500) NULL,
    struck_by VARCHAR(200) NULL,
    struck_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    KEY treatment_vitals_session (session_id, taken_at),
    CONSTRAINT treatment_vitals_of_session FOREIGN KEY (session_id) REFERENCES treatment_session (id)
);

CREATE TABLE treatment_note (
    id BIGINT NOT NULL AUTO_INCREMENT,
    session_id BIGINT NOT NULL,
    noted_at DATETIME(6) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    note_text VARCHAR(2000) NOT NULL,
    noted_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    KEY treatment_note_session (session_id, noted_at),
    CONSTRAINT treatment_note_of_session FOREIGN KEY (session_id) REFERENCES treatment_session (id)
);

-- Who watched from when to when: evidence for the payer, one stretch a row.
CREATE TABLE treatment_watch (
    id BIGINT NOT NULL AUTO_INCREMENT,
    session_id BIGINT NOT NULL,
    staff_id BIGINT NOT NULL,
    staff_name VARCHAR(200) NOT NULL,
    from_at DATETIME(6) NOT NULL,
    to_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY treatment_watch_once (session_id, from_at),
    KEY treatment_watch_staff (staff_id, from_at),
    CONSTRAINT treatment_watch_of_session FOREIGN KEY (session_id) REFERENCES treatment_session (id),
    CONSTRAINT treatment_watch_order CHECK (to_at IS NULL OR to_at >= from_at)
);

CREATE TABLE treatment_discharge (
    session_id BIGINT NOT NULL,
    criteria VARCHAR(1000) NOT NULL,
    discharged_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (session_id),
    CONSTRAINT treatment_discharge_of_session FOREIGN KEY (session_id) REFERENCES treatment_session (id)
);

-- The signed document itself stands beside its hash, so that what was signed can be read and checked for ever.
CREATE TABLE treatment_signature (
    session_id BIGINT NOT NULL,
    content_hash CHAR(64) NOT NULL,
    document LONGTEXT NOT NULL,
    signed_subject VARCHAR(120) NOT NULL,
    signed_name VARCHAR(200) NOT NULL,
    authenticated_at DATETIME(6) NOT NULL,
    signed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (session_id),
    CONSTRAINT treatment_signature_of_session FOREIGN KEY (session_id) REFERENCES treatment_session (id)
);
