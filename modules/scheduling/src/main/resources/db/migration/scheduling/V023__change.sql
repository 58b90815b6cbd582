-- One act of change: what each booking was and became (whole rows as JSON), so that it can be taken back for a moment.
CREATE TABLE scheduling_change (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    kind       VARCHAR(12)  NOT NULL,
    made_by    VARCHAR(120) NOT NULL,
    made_at    DATETIME(6)  NOT NULL,
    undo_until DATETIME(6)  NOT NULL,
    undone_at  DATETIME(6)  NULL,
    PRIMARY KEY (id),
    CONSTRAINT scheduling_change_kind CHECK (kind IN ('MOVE', 'SWAP', 'CANCEL', 'RESTORE', 'NO_SHOW', 'LATE', 'REPAIR')),
    CONSTRAINT scheduling_change_window CHECK (made_at <= undo_until)
);

CREATE TABLE scheduling_change_step (
    change_id     BIGINT     NOT NULL,
    booking       BIGINT     NOT NULL,
    was           MEDIUMTEXT NOT NULL,
    became        MEDIUMTEXT NOT NULL,
    version_after BIGINT     NOT NULL,
    PRIMARY KEY (change_id, booking),
    CONSTRAINT scheduling_change_step_change FOREIGN KEY (change_id) REFERENCES scheduling_change (id),
    CONSTRAINT scheduling_change_step_booking FOREIGN KEY (booking) REFERENCES scheduling_booking (id)
);

INSERT INTO scheduling_rule (name, valid_from, valid_to, content, source) VALUES
    ('undo-seconds', '2020-01-01', NULL, '10', 'local policy'),
    ('repair-tries', '2020-01-01', NULL, '20000', 'local policy');
