-- A calendar by secret address, of one person or one chair. Known by the hash of its token; `live` is NULL once revoked, so one
-- subject has at most one.
CREATE TABLE scheduling_feed (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    kind       VARCHAR(8)   NOT NULL,
    subject    BIGINT       NOT NULL,
    site       VARCHAR(16)  NOT NULL,
    label      VARCHAR(200) NOT NULL,
    token_hash CHAR(64)     NOT NULL,
    made_by    VARCHAR(120) NOT NULL,
    made_at    DATETIME(6)  NOT NULL,
    revoked_at DATETIME(6)  NULL,
    live       TINYINT      NULL,
    PRIMARY KEY (id),
    UNIQUE KEY scheduling_feed_token (token_hash),
    UNIQUE KEY scheduling_feed_live (kind, subject, live),
    KEY scheduling_feed_site (site, live),
    CONSTRAINT scheduling_feed_kind CHECK (kind IN ('PERSON', 'CHAIR')),
    CONSTRAINT scheduling_feed_mark CHECK ((live = 1 AND revoked_at IS NULL) OR (live IS NULL AND revoked_at IS NOT NULL))
);

INSERT INTO scheduling_rule (name, valid_from, valid_to, content, source) VALUES
    ('feed-days-back', '2020-01-01', NULL, '14', 'product default'),
    ('feed-days-ahead', '2020-01-01', NULL, '120', 'product default');
