-- Messages as rows to be sent: each with a key that stays the same however often it is tried. SENDING is taken by one sender
-- until lease_until. The words are sealed while they wait and thrown away once sent, stopped, withdrawn or late; a FAILED one
-- keeps them until a person has dealt with it (CLOSED).
CREATE TABLE contact_message_next (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  message_key  CHAR(36)     NOT NULL,
  patient      BIGINT       NOT NULL,
  site         VARCHAR(16)  NOT NULL,
  notice       BIGINT       NULL,
  channel      VARCHAR(8)   NOT NULL,
  state        VARCHAR(10)  NOT NULL,
  subject      VARCHAR(200) NOT NULL,
  text_sealed  BLOB         NOT NULL,
  attempts     INT          NOT NULL,
  fault        VARCHAR(40)  NULL,
  created_at   DATETIME(6)  NOT NULL,
  due_at       DATETIME(6)  NOT NULL,
  expires_at   DATETIME(6)  NULL,
  lease_until  DATETIME(6)  NULL,
  sent_at      DATETIME(6)  NULL,
  UNIQUE KEY contact_message_key (message_key),
  KEY contact_message_patient (patient, id),
  KEY contact_message_due (state, due_at),
  KEY contact_message_work (site, state),
  KEY contact_message_notice (notice),
  CONSTRAINT contact_message_state CHECK (state IN
    ('HELD', 'SENDING', 'SENT', 'STOPPED', 'FAILED', 'CLOSED', 'WITHDRAWN', 'LATE')),
  CONSTRAINT contact_message_lease CHECK ((state = 'SENDING') = (lease_until IS NOT NULL))
);

INSERT INTO contact_message_next
  (id, message_key, patient, site, channel, state, subject, text_sealed, attempts, created_at, due_at, sent_at)
SELECT id, UUID(), patient, '', channel, CASE WHEN state = 'FAILED' THEN 'CLOSED' ELSE state END, '', text_sealed, 0,
  created_at, due_at, sent_at
FROM contact_message;

DROP TABLE contact_message;
ALTER TABLE contact_message_next RENAME TO contact_message;

-- What is to be said at a time to come. `live` is 1 while it waits: one waiting notice for one thing and word.
CREATE TABLE contact_notice (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  patient    BIGINT      NOT NULL,
  thing      VARCHAR(60) NOT NULL,
  word       VARCHAR(40) NOT NULL,
  content    TEXT        NOT NULL,
  state      VARCHAR(10) NOT NULL,
  live       TINYINT     NULL,
  created_at DATETIME(6) NOT NULL,
  due_at     DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  UNIQUE KEY contact_notice_waiting (patient, thing, word, live),
  KEY contact_notice_due (state, due_at),
  CONSTRAINT contact_notice_state CHECK (state IN ('WAITING', 'WRITTEN', 'WITHDRAWN', 'LATE')),
  CONSTRAINT contact_notice_live CHECK ((state = 'WAITING') = (live IS NOT NULL))
);

-- STOP said from a number or by an e-mail's own link: holds for the address, whoever has it. Known by hash.
CREATE TABLE contact_stop (
  channel      VARCHAR(8)  NOT NULL,
  address_hash CHAR(64)    NOT NULL,
  stopped      BOOLEAN     NOT NULL,
  changed_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (channel, address_hash)
);

-- What came in by text message: the gateway's id, so that the same one counts once. The words are not kept.
CREATE TABLE contact_heard (
  message_id   VARCHAR(120) NOT NULL PRIMARY KEY,
  address_hash CHAR(64)     NOT NULL,
  meaning      VARCHAR(8)   NOT NULL,
  heard_at     DATETIME(6)  NOT NULL,
  CONSTRAINT contact_heard_meaning CHECK (meaning IN ('STOP', 'START', 'HELP', 'OTHER'))
);

-- The words that mean stop, start and help, as people write them.
CREATE TABLE contact_word (
  word       VARCHAR(20)  NOT NULL,
  meaning    VARCHAR(8)   NOT NULL,
  language   CHAR(2)      NOT NULL,
  valid_from DATE         NOT NULL,
  valid_to   DATE         NULL,
  source     VARCHAR(200) NOT NULL,
  PRIMARY KEY (word, valid_from),
  CONSTRAINT contact_word_meaning CHECK (meaning IN ('STOP', 'START', 'HELP'))
);

INSERT INTO contact_word (word, meaning, language, valid_from, source) VALUES
  ('STOP', 'STOP', 'EN', '2020-01-01', '47 CFR 64.1200(a)(10): reasonable means of revoking consent'),
  ('STOPALL', 'STOP', 'EN', '2020-01-01', 'industry usage'),
  ('QUIT', 'STOP', 'EN', '2020-01-01', '47 CFR 64.1200(a)(10)'),
  ('END', 'STOP', 'EN', '2020-01-01', '47 CFR 64.1200(a)(10)'),
  ('REVOKE', 'STOP', 'EN', '2020-01-01', '47 CFR 64.1200(a)(10)'),
  ('OPTOUT', 'STOP', 'EN', '2020-01-01', '47 CFR 64.1200(a)(10)'),
  ('CANCEL', 'STOP', 'EN', '2020-01-01', '47 CFR 64.1200(a)(10)'),
  ('UNSUBSCRIBE', 'STOP', 'EN', '2020-01-01', '47 CFR 64.1200(a)(10)'),
  ('ALTO', 'STOP', 'ES', '2020-01-01', 'local policy'),
  ('PARAR', 'STOP', 'ES', '2020-01-01', 'local policy'),
  ('PARE', 'STOP', 'ES', '2020-01-01', 'local policy'),
  ('BASTA', 'STOP', 'ES', '2020-01-01', 'local policy'),
  ('BAJA', 'STOP', 'ES', '2020-01-01', 'local policy'),
  ('CANCELAR', 'STOP', 'ES', '2020-01-01', 'local policy'),
  ('START', 'START', 'EN', '2020-01-01', 'industry usage'),
  ('UNSTOP', 'START', 'EN', '2020-01-01', 'industry usage'),
  ('EMPEZAR', 'START', 'ES', '2020-01-01', 'local policy'),
  ('INICIAR', 'START', 'ES', '2020-01-01', 'local policy'),
  ('HELP', 'HELP', 'EN', '2020-01-01', 'industry usage'),
  ('INFO', 'HELP', 'EN', '2020-01-01', 'industry usage'),
  ('AYUDA', 'HELP', 'ES', '2020-01-01', 'local policy');

-- The clocks of a state: quiet is when it is quiet on any of them. Where a site lies in the patient's state, its own clock counts.
CREATE TABLE contact_clock (
  state      CHAR(2)      NOT NULL,
  zone       VARCHAR(40)  NOT NULL,
  valid_from DATE         NOT NULL,
  valid_to   DATE         NULL,
  source     VARCHAR(200) NOT NULL,
  PRIMARY KEY (state, zone, valid_from)
);

INSERT INTO contact_clock (state, zone, valid_from, source)
SELECT state, zone, '2020-01-01', '49 CFR part 71, standard time zone boundaries' FROM (
  SELECT 'CT' AS state, 'America/New_York' AS zone UNION ALL SELECT 'DC', 'America/New_York' UNION ALL
  SELECT 'DE', 'America/New_York' UNION ALL SELECT 'GA', 'America/New_York' UNION ALL SELECT 'MA', 'America/New_York' UNION ALL
  SELECT 'MD', 'America/New_York' UNION ALL SELECT 'ME', 'America/New_York' UNION ALL SELECT 'NC', 'America/New_York' UNION ALL
  SELECT 'NH', 'America/New_York' UNION ALL SELECT 'NJ', 'America/New_York' UNION ALL SELECT 'NY', 'America/New_York' UNION ALL
  SELECT 'OH', 'America/New_York' UNION ALL SELECT 'PA', 'America/New_York' UNION ALL SELECT 'RI', 'America/New_York' UNION ALL
  SELECT 'SC', 'America/New_York' UNION ALL SELECT 'VA', 'America/New_York' UNION ALL SELECT 'VT', 'America/New_York' UNION ALL
  SELECT 'WV', 'America/New_York' UNION ALL SELECT 'FL', 'America/New_York' UNION ALL SELECT 'FL', 'America/Chicago' UNION ALL
  SELECT 'IN', 'America/New_York' UNION ALL SELECT 'IN', 'America/Chicago' UNION ALL SELECT 'KY', 'America/New_York' UNION ALL
  SELECT 'KY', 'America/Chicago' UNION ALL SELECT 'MI', 'America/New_York' UNION ALL SELECT 'MI', 'America/Chicago' UNION ALL
  SELECT 'TN', 'America/New_York' UNION ALL SELECT 'TN', 'America/Chicago' UNION ALL SELECT 'AL', 'America/Chicago' UNION ALL
  SELECT 'AR', 'America/Chicago' UNION ALL SELECT 'IA', 'America/Chicago' UNION ALL SELECT 'IL', 'America/Chicago' UNION ALL
  SELECT 'LA', 'America/Chicago' UNION ALL SELECT 'MN', 'America/Chicago' UNION ALL SELECT 'MO', 'America/Chicago' UNION ALL
  SELECT 'MS', 'America/Chicago' UNION ALL SELECT 'OK', 'America/Chicago' UNION ALL SELECT 'WI', 'America/Chicago' UNION ALL
  SELECT 'KS', 'America/Chicago' UNION ALL SELECT 'KS', 'America/Denver' UNION ALL SELECT 'NE', 'America/Chicago' UNION ALL
  SELECT 'NE', 'America/Denver' UNION ALL SELECT 'ND', 'America/Chicago' UNION ALL SELECT 'ND', 'America/Denver' UNION ALL
  SELECT 'SD', 'America/Chicago' UNION ALL SELECT 'SD', 'America/Denver' UNION ALL SELECT 'TX', 'America/Chicago' UNION ALL
  SELECT 'TX', 'America/Denver' UNION ALL SELECT 'CO', 'America/Denver' UNION ALL SELECT 'MT', 'America/Denver' UNION ALL
  SELECT 'NM', 'America/Denver' UNION ALL SELECT 'UT', 'America/Denver' UNION ALL SELECT 'WY', 'America/Denver' UNION ALL
  SELECT 'AZ', 'America/Phoenix' UNION ALL SELECT 'AZ', 'America/Denver' UNION ALL SELECT 'ID', 'America/Denver' UNION ALL
  SELECT 'ID', 'America/Los_Angeles' UNION ALL SELECT 'OR', 'America/Los_Angeles' UNION ALL SELECT 'OR', 'America/Denver' UNION ALL
  SELECT 'CA', 'America/Los_Angeles' UNION ALL SELECT 'NV', 'America/Los_Angeles' UNION ALL SELECT 'WA', 'America/Los_Angeles' UNION ALL
  SELECT 'AK', 'America/Anchorage' UNION ALL SELECT 'AK', 'America/Adak' UNION ALL SELECT 'HI', 'Pacific/Honolulu' UNION ALL
  SELECT 'PR', 'America/Puerto_Rico') AS clocks;

-- Words that would tell a stranger what a message is about: a site whose name holds one is called by a neutral name.
CREATE TABLE contact_guarded (
  stem       VARCHAR(30)  NOT NULL,
  valid_from DATE         NOT NULL,
  valid_to   DATE         NULL,
  source     VARCHAR(200) NOT NULL,
  PRIMARY KEY (stem, valid_from)
);

INSERT INTO contact_guarded (stem, valid_from, source)
SELECT stem, '2020-01-01', 'clinic policy; 45 CFR 164.502(b), minimum necessary' FROM (
  SELECT 'ketamin' AS stem UNION ALL SELECT 'spravato' UNION ALL SELECT 'infusi' UNION ALL SELECT 'depres' UNION ALL
  SELECT 'psychiat' UNION ALL SELECT 'psiquiat' UNION ALL SELECT 'mental' UNION ALL SELECT 'bipolar' UNION ALL SELECT 'ptsd' UNION ALL
  SELECT 'trauma' UNION ALL SELECT 'suicid' UNION ALL SELECT 'anxiety' UNION ALL SELECT 'ansiedad' UNION ALL SELECT 'addict' UNION ALL
  SELECT 'adicci') AS stems;

INSERT INTO contact_setting (name, setting, valid_from, valid_to, source) VALUES
  ('tries-of-a-message', '8', '2020-01-01', NULL, 'product default'),
  ('first-retry-seconds', '30', '2020-01-01', NULL, 'product default'),
  ('longest-retry-minutes', '120', '2020-01-01', NULL, 'product default'),
  ('lease-minutes', '3', '2020-01-01', NULL, 'product default; longer than any transport waits'),
  ('senders', '4', '2020-01-01', NULL, 'product default: messages on their way at once');
