-- scheduling_slot in a comment is no fault
CREATE TABLE claim (
    id BIGINT NOT NULL,
    booking BIGINT NOT NULL REFERENCES scheduling_booking (id)
);
CREATE TABLE billing_line (
    id BIGINT NOT NULL PRIMARY KEY,
    text VARCHAR(20) NOT NULL DEFAULT 'from directory_patient is no fault'
);
SELECT id FROM billing_line FOR UPDATE;
