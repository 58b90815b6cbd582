-- Who is in the building, and as what.
CREATE TABLE scheduling_shift (
    id        BIGINT      NOT NULL AUTO_INCREMENT,
    staff     BIGINT      NOT NULL,
    site      VARCHAR(16) NOT NULL,
    duty      VARCHAR(12) NOT NULL,
    slot_from DATETIME(6) NOT NULL,
    slot_to   DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY scheduling_shift_start (staff, duty, slot_from),
    KEY scheduling_shift_site (site, slot_from),
    CONSTRAINT scheduling_shift_order CHECK (slot_from < slot_to),
    CONSTRAINT scheduling_shift_duty CHECK (duty IN ('OBSERVER', 'PRESCRIBER'))
);

-- One row a person: written over its version with every shift, so that two shifts at two sites cannot both be added.
CREATE TABLE scheduling_rota (
    staff   BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (staff)
);
