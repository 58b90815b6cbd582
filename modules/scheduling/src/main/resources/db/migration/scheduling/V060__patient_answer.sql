-- What a patient said of a visit by link. It counts for the time it was said of: slot_from is that time.
CREATE TABLE scheduling_patient_answer (
    booking   BIGINT      NOT NULL,
    answer    VARCHAR(12) NOT NULL,
    wish      VARCHAR(12) NULL,
    slot_from DATETIME(6) NOT NULL,
    said_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (booking),
    CONSTRAINT scheduling_patient_answer_booking FOREIGN KEY (booking) REFERENCES scheduling_booking (id),
    CONSTRAINT scheduling_patient_answer_word CHECK (answer IN ('CONFIRMED', 'CANCELLED') AND wish IS NULL OR answer = 'ASKED' AND wish IS NOT NULL),
    CONSTRAINT scheduling_patient_answer_wish CHECK (wish IN ('EARLIER', 'LATER', 'MORNING', 'AFTERNOON', 'ANY'))
);

-- What the patient of a course was last told of its visits, and what is on its way to her (NULL: nothing); as JSON.
CREATE TABLE scheduling_told (
    course  BIGINT     NOT NULL,
    told    MEDIUMTEXT NOT NULL,
    pending MEDIUMTEXT NULL,
    version BIGINT     NOT NULL,
    PRIMARY KEY (course),
    CONSTRAINT scheduling_told_course FOREIGN KEY (course) REFERENCES scheduling_course (id)
);

-- When patients are reminded: so many days before the visit, at a time of the site's clock, and only of visits that begin at
-- least so many minutes later.
CREATE TABLE scheduling_reminder (
    name          VARCHAR(40)  NOT NULL,
    valid_from    DATE         NOT NULL,
    valid_to      DATE         NULL,
    days_before   INT          NOT NULL,
    at_time       TIME         NOT NULL,
    least_minutes INT          NOT NULL,
    source        VARCHAR(200) NOT NULL,
    PRIMARY KEY (name, valid_from),
    CONSTRAINT scheduling_reminder_days CHECK (days_before BETWEEN 0 AND 60),
    CONSTRAINT scheduling_reminder_least CHECK (least_minutes BETWEEN 0 AND 1440)
);

INSERT INTO scheduling_reminder (name, valid_from, days_before, at_time, least_minutes, source) VALUES
    ('three-days', '2020-01-01', 3, '10:00', 0, 'local policy'),
    ('one-day', '2020-01-01', 1, '10:00', 0, 'local policy'),
    ('morning-of', '2020-01-01', 0, '08:00', 90, 'local policy');

-- Each reminder once a site and day.
CREATE TABLE scheduling_reminded (
    site      VARCHAR(16) NOT NULL,
    name      VARCHAR(40) NOT NULL,
    on_date   DATE        NOT NULL,
    PRIMARY KEY (site, name, on_date)
);

-- What to bring and to know, in the order of position; protocol '' is every visit.
CREATE TABLE scheduling_visit_note (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    protocol   VARCHAR(60)  NOT NULL,
    position   INT          NOT NULL,
    text_en    VARCHAR(300) NOT NULL,
    text_es    VARCHAR(300) NOT NULL,
    valid_from DATE         NOT NULL,
    valid_to   DATE         NULL,
    source     VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY scheduling_visit_note_place (protocol, position, valid_from)
);

INSERT INTO scheduling_visit_note (protocol, position, text_en, text_es, valid_from, source) VALUES
    ('', 1, 'Somebody who takes you home: you may not drive until the next day.', 'Alguien que le lleve a casa: no puede conducir hasta el día siguiente.', '2020-01-01', 'local policy'),
    ('', 2, 'A photo ID and your insurance card.', 'Una identificación con foto y su tarjeta del seguro.', '2020-01-01', 'local policy'),
    ('', 3, 'A list of the medicines you take now.', 'Una lista de los medicamentos que toma ahora.', '2020-01-01', 'local policy'),
    ('', 4, 'Comfortable clothes.', 'Ropa cómoda.', '2020-01-01', 'local policy');

INSERT INTO scheduling_rule (name, valid_from, valid_to, content, source) VALUES
    ('tell-after-seconds', '2020-01-01', NULL, '12', 'product default: after the ten seconds in which a change can be taken back'),
    ('cancel-by-link-hours', '2020-01-01', NULL, '24', 'local policy'),
    ('reminder-catch-up-hours', '2020-01-01', NULL, '6', 'product default');
