-- Who and what is taken, in 5-minute cells of the UTC day (always 288). kind 1 chair, 2 patient: one bit a cell (36 bytes);
-- kind 3 observer: a two-byte count of 2520ths a cell. Written only over the version that was read.
CREATE TABLE scheduling_occupancy (
    kind     TINYINT        NOT NULL,
    resource BIGINT         NOT NULL,
    utc_day  DATE           NOT NULL,
    cells    VARBINARY(576) NOT NULL,
    version  BIGINT         NOT NULL,
    PRIMARY KEY (kind, resource, utc_day),
    CONSTRAINT scheduling_occupancy_kind CHECK (kind IN (1, 2, 3)),
    CONSTRAINT scheduling_occupancy_size CHECK (LENGTH(cells) = CASE WHEN kind = 3 THEN 576 ELSE 36 END)
);
