-- What else the patient takes, as said at a check-in: the words of the classes, or none of them. Asked again, another row.
CREATE TABLE treatment_medicines (
    id BIGINT NOT NULL AUTO_INCREMENT,
    session_id BIGINT NOT NULL,
    said_at DATETIME(6) NOT NULL,
    taken VARCHAR(120) NOT NULL,
    said_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    KEY treatment_medicines_session (session_id, id),
    CONSTRAINT treatment_medicines_of_session FOREIGN KEY (session_id) REFERENCES treatment_session (id)
);
