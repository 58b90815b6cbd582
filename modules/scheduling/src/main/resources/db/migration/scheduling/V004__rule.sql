-- What a network decides for itself, by date; valid_to is exclusive.
CREATE TABLE scheduling_rule (
    name       VARCHAR(40)  NOT NULL,
    valid_from DATE         NOT NULL,
    valid_to   DATE         NULL,
    content    VARCHAR(200) NOT NULL,
    source     VARCHAR(200) NOT NULL,
    PRIMARY KEY (name, valid_from)
);

INSERT INTO scheduling_rule (name, valid_from, valid_to, content, source) VALUES
    ('closed-weekdays', '2020-01-01', NULL, 'SATURDAY,SUNDAY', 'local policy'),
    ('start-every-minutes', '2020-01-01', NULL, '10', 'local policy'),
    ('first-session-within-days', '2020-01-01', NULL, '28', 'local policy'),
    ('later-start-days', '2020-01-01', NULL, '7', 'local policy');
