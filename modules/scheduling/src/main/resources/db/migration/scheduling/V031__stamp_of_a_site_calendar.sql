-- When a site's hours, closures or things out of order last changed, for the index in memory.
CREATE TABLE scheduling_calendar_stamp (
    site       VARCHAR(16) NOT NULL,
    version    BIGINT      NOT NULL,
    changed_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6),
    PRIMARY KEY (site),
    KEY scheduling_calendar_stamp_changed (changed_at)
);
