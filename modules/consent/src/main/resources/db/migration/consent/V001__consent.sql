-- Versions of a text are never changed: a new one is written, in force from a date on.
CREATE TABLE consent_form (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code         VARCHAR(40)  NOT NULL,
  version      INT          NOT NULL,
  material     BOOLEAN      NOT NULL,
  valid_from   DATE         NOT NULL,
  published_at DATETIME(6)  NOT NULL,
  published_by VARCHAR(120) NOT NULL,
  UNIQUE KEY consent_form_version (code, version),
  UNIQUE KEY consent_form_day (code, valid_from)
);

CREATE TABLE consent_text (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code         VARCHAR(40)  NOT NULL,
  version      INT          NOT NULL,
  language     CHAR(2)      NOT NULL,
  title        VARCHAR(200) NOT NULL,
  content_hash CHAR(64)     NOT NULL,
  UNIQUE KEY consent_text_language (code, version, language),
  FOREIGN KEY (code, version) REFERENCES consent_form (code, version)
);

CREATE TABLE consent_section (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  text_id    BIGINT       NOT NULL,
  place      INT          NOT NULL,
  word       VARCHAR(40)  NOT NULL,
  heading    VARCHAR(200) NOT NULL,
  body       TEXT         NOT NULL,
  must_agree BOOLEAN      NOT NULL,
  UNIQUE KEY consent_section_place (text_id, place),
  UNIQUE KEY consent_section_word (text_id, word),
  FOREIGN KEY (text_id) REFERENCES consent_text (id)
);

-- One open request a patient and form; `waiting` is 1 while it is open and NULL after.
CREATE TABLE consent_request (
  id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  patient  BIGINT       NOT NULL,
  site     VARCHAR(16)  NOT NULL,
  form     VARCHAR(40)  NOT NULL,
  state    VARCHAR(8)   NOT NULL,
  waiting  TINYINT      NULL,
  asked_at DATETIME(6)  NOT NULL,
  asked_by VARCHAR(120) NOT NULL,
  UNIQUE KEY consent_request_waiting (patient, form, waiting),
  KEY consent_request_open (site, state),
  CHECK (state IN ('OPEN', 'SIGNED'))
);

CREATE TABLE consent_signature (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  request        BIGINT       NOT NULL,
  patient        BIGINT       NOT NULL,
  form           VARCHAR(40)  NOT NULL,
  version        INT          NOT NULL,
  language       CHAR(2)      NOT NULL,
  content_hash   CHAR(64)     NOT NULL,
  agreed         VARCHAR(500) NOT NULL,
  name_sealed    BLOB         NOT NULL,
  drawing_sealed MEDIUMBLOB   NOT NULL,
  signed_at      DATETIME(6)  NOT NULL,
  revoked_at     DATETIME(6)  NULL,
  revoked_by     VARCHAR(120) NULL,
  revoked_reason VARCHAR(500) NULL,
  UNIQUE KEY consent_signature_request (request),
  KEY consent_signature_patient (patient, form),
  FOREIGN KEY (request) REFERENCES consent_request (id)
);

CREATE TABLE consent_setting (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name       VARCHAR(40)  NOT NULL,
  setting    VARCHAR(40)  NOT NULL,
  valid_from DATE         NOT NULL,
  valid_to   DATE         NULL,
  source     VARCHAR(200) NOT NULL,
  UNIQUE KEY consent_setting_version (name, valid_from)
);

INSERT INTO consent_setting (name, setting, valid_from, valid_to, source) VALUES
  ('sign-again-from', '05:00', '2020-01-01', NULL, 'clinic policy after the no-driving rule: not before this hour of the day after a dose'),
  ('sign-again-hours', '12', '2020-01-01', NULL, 'clinic policy after the no-driving rule: nor within these hours of the last dose'),
  ('good-for-months', '12', '2020-01-01', NULL, 'clinic policy: consent is asked again every year'),
  ('link-days', '14', '2020-01-01', NULL, 'product default'),
  ('treatment-form', 'off-label-ketamine', '2020-01-01', NULL, 'product default, where a visit names no protocol');
