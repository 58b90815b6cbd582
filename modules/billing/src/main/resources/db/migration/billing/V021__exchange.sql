-- through whom files go and come; at most one sends (sends_slot 1). The password or key lies sealed
CREATE TABLE billing_clearinghouse (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name VARCHAR(60) NOT NULL,
  host VARCHAR(120) NOT NULL,
  port INT NOT NULL,
  login VARCHAR(60) NOT NULL,
  host_key VARCHAR(80) NOT NULL,
  secret LONGBLOB NULL,
  way VARCHAR(8) NOT NULL,
  sends_slot INT NULL,
  sends_since DATETIME(6) NULL,
  up_folder VARCHAR(120) NOT NULL,
  down_folders VARCHAR(400) NOT NULL,
  file_name VARCHAR(80) NOT NULL,
  every_minutes INT NOT NULL,
  asked_at DATETIME(6) NULL,
  trouble VARCHAR(400) NULL,
  version BIGINT NOT NULL,
  CONSTRAINT billing_clearinghouse_name UNIQUE (name),
  CONSTRAINT billing_clearinghouse_one_sends UNIQUE (sends_slot),
  CONSTRAINT billing_clearinghouse_every CHECK (every_minutes BETWEEN 1 AND 1440)
);

-- folders and file names as the clearinghouses publish them
CREATE TABLE billing_clearinghouse_preset (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name VARCHAR(60) NOT NULL,
  up_folder VARCHAR(120) NOT NULL,
  down_folders VARCHAR(400) NOT NULL,
  file_name VARCHAR(80) NOT NULL,
  wants_pgp BOOLEAN NOT NULL,
  source VARCHAR(120) NOT NULL,
  CONSTRAINT billing_clearinghouse_preset_name UNIQUE (name)
);

INSERT INTO billing_clearinghouse_preset (name, up_folder, down_folders, file_name, wants_pgp, source) VALUES
  ('Other', '/upload', '/download', '{file}', FALSE, 'two folders, as most clearinghouses have them'),
  ('Stedi', '/to-stedi', '/from-stedi', '{file}', FALSE, 'stedi.com'),
  ('Claim.MD', '/SendFiles', '/ReceiveFiles', '{file}', FALSE, 'docs.claim.md; the folder for answers is told with the account'),
  ('WA HCA ProviderOne', '/PROD/HIPAA_Inbound', '/PROD/HIPAA_Ack /PROD/HIPAA_Outbound /PROD/HIPAA_Error', 'HIPAA.{sender}.{stamp}_{control}.dat', FALSE, 'ediacademy; for tests TEST instead of PROD'),
  ('IEHP', '/{sender}/5010/inbound', '/{sender}/5010/outbound', '{control}.837.PGP', TRUE, 'ediacademy; for tests /edi/test');

-- every byte out and in, sealed, with the hash of what it was
CREATE TABLE billing_exchanged_file (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  clearinghouse_id BIGINT NOT NULL,
  direction VARCHAR(3) NOT NULL,
  path VARCHAR(300) NOT NULL,
  size_bytes BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  sha256 CHAR(64) NOT NULL,
  content LONGBLOB NOT NULL,
  submission_id BIGINT NULL,
  at DATETIME(6) NOT NULL,
  done_at DATETIME(6) NULL,
  outcome VARCHAR(400) NULL,
  CONSTRAINT billing_exchanged_file_once UNIQUE (clearinghouse_id, direction, path, sha256),
  CONSTRAINT billing_exchanged_file_sent_once UNIQUE (submission_id)
);
CREATE INDEX billing_exchanged_file_open ON billing_exchanged_file (direction, done_at);
