-- The record: one row a fact, each row's hash covers the row before it, each row sealed with a key outside the database.
CREATE TABLE audit_entry (
    sequence       BIGINT       NOT NULL,
    event_sequence BIGINT       NOT NULL,
    occurred_at    DATETIME(6)  NOT NULL,
    subject        VARCHAR(190) NOT NULL,
    actor_name     VARCHAR(190) NOT NULL,
    what           VARCHAR(100) NOT NULL,
    patient        BIGINT       NULL,
    site           VARCHAR(16)  NULL,
    detail         LONGTEXT     NOT NULL,
    previous_hash  CHAR(64)     NOT NULL,
    hash           CHAR(64)     NOT NULL,
    seal           CHAR(64)     NOT NULL,
    PRIMARY KEY (sequence),
    UNIQUE KEY audit_entry_event (event_sequence),
    KEY audit_entry_patient (patient, sequence),
    CONSTRAINT audit_entry_sequence CHECK (sequence > 0)
);

-- Where the chain ends; appending is a compare-and-set of this one row.
CREATE TABLE audit_head (
    id       TINYINT  NOT NULL,
    sequence BIGINT   NOT NULL,
    hash     CHAR(64) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT audit_head_single CHECK (id = 1)
);

INSERT INTO audit_head (id, sequence, hash) VALUES (1, 0, REPEAT('0', 64));
