-- A link is known by the hash of its token; `live` is 1 while it may be opened and NULL after, so one patient has at most
-- one live link for one purpose and reference.
CREATE TABLE contact_link (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  patient    BIGINT        NOT NULL,
  purpose    VARCHAR(12)   NOT NULL,
  reference  VARCHAR(60)   NOT NULL,
  token_hash CHAR(64)      NOT NULL,
  code_salt  VARBINARY(16) NOT NULL,
  code_hash  VARBINARY(32) NOT NULL,
  language   CHAR(2)       NOT NULL,
  state      VARCHAR(10)   NOT NULL,
  live       TINYINT       NULL,
  tries_left INT           NOT NULL,
  issued_at  DATETIME(6)   NOT NULL,
  expires_at DATETIME(6)   NOT NULL,
  opened_at  DATETIME(6)   NULL,
  done_at    DATETIME(6)   NULL,
  UNIQUE KEY contact_link_token (token_hash),
  UNIQUE KEY contact_link_live (patient, purpose, reference, live),
  CHECK (state IN ('OPEN', 'REPLACED', 'DONE')),
  CHECK (tries_left >= 0),
  CHECK (expires_at > issued_at)
);

-- Wrong second factors, by hash of the caller's address.
CREATE TABLE contact_attempt (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  address_hash CHAR(64)    NOT NULL,
  failed_at    DATETIME(6) NOT NULL,
  KEY contact_attempt_window (address_hash, failed_at)
);

CREATE TABLE contact_preference (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  patient    BIGINT      NOT NULL,
  channel    VARCHAR(8)  NOT NULL,
  wanted     BOOLEAN     NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  UNIQUE KEY contact_preference_channel (patient, channel)
);

-- The words are sealed while they wait and thrown away once sent.
CREATE TABLE contact_message (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  patient     BIGINT      NOT NULL,
  channel     VARCHAR(8)  NOT NULL,
  state       VARCHAR(8)  NOT NULL,
  text_sealed BLOB        NOT NULL,
  created_at  DATETIME(6) NOT NULL,
  due_at      DATETIME(6) NOT NULL,
  sent_at     DATETIME(6) NULL,
  KEY contact_message_patient (patient, id),
  KEY contact_message_due (state, due_at),
  CHECK (state IN ('HELD', 'SENT', 'STOPPED', 'FAILED'))
);

CREATE TABLE contact_setting (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name       VARCHAR(40)  NOT NULL,
  setting    VARCHAR(40)  NOT NULL,
  valid_from DATE         NOT NULL,
  valid_to   DATE         NULL,
  source     VARCHAR(200) NOT NULL,
  UNIQUE KEY contact_setting_version (name, valid_from)
);

INSERT INTO contact_setting (name, setting, valid_from, valid_to, source) VALUES
  ('quiet-from', '21:00', '2020-01-01', NULL, 'clinic policy; 47 CFR 64.1200(c)(1) names the same hours for calls'),
  ('quiet-to', '08:00', '2020-01-01', NULL, 'clinic policy; 47 CFR 64.1200(c)(1) names the same hours for calls'),
  ('tries-of-a-link', '5', '2020-01-01', NULL, 'product default'),
  ('failures-of-an-address', '20', '2020-01-01', NULL, 'product default'),
  ('failures-window-minutes', '15', '2020-01-01', NULL, 'product default');
