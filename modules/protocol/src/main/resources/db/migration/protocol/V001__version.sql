-- One signed version of a treatment plan, whole, as the exact text that was signed. Rows are never changed.
CREATE TABLE protocol_version (
    id             BIGINT       NOT NULL AUTO_INCREMENT,
    code           VARCHAR(60)  NOT NULL,
    version        INT          NOT NULL,
    valid_from     DATE         NOT NULL,
    valid_to       DATE         NULL,
    document       MEDIUMTEXT   NOT NULL,
    content_hash   CHAR(64)     NOT NULL,
    signed_subject VARCHAR(120) NOT NULL,
    signed_by      VARCHAR(200) NOT NULL,
    signed_at      DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY protocol_version_number (code, version),
    UNIQUE KEY protocol_version_start (code, valid_from),
    CONSTRAINT protocol_version_counts_from_one CHECK (version >= 1),
    CONSTRAINT protocol_version_ends_after_start CHECK (valid_to IS NULL OR valid_to > valid_from)
);
