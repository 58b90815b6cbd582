-- What no protocol may go beyond, by date; valid_to is exclusive.
CREATE TABLE protocol_rule (
    name       VARCHAR(40)  NOT NULL,
    valid_from DATE         NOT NULL,
    valid_to   DATE         NULL,
    content    VARCHAR(200) NOT NULL,
    source     VARCHAR(200) NOT NULL,
    PRIMARY KEY (name, valid_from)
);

INSERT INTO protocol_rule (name, valid_from, valid_to, content, source) VALUES
    ('billed-observation-patients', '2020-01-01', NULL, '2', 'CPT 99415/99416: at most two simultaneous patients per clinical staff member'),
    ('esketamine-observed-minutes', '2020-01-01', NULL, '120', 'Spravato label and REMS: monitored for at least two hours after each dose');
