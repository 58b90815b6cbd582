-- one 837P file; its id is ISA13 and GS06. The bytes are written down before the file is
CREATE TABLE billing_submission (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  file_name VARCHAR(60) NOT NULL,
  content LONGBLOB NOT NULL,
  sha256 CHAR(64) NOT NULL,
  submitter VARCHAR(15) NOT NULL,
  claims INT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(120) NOT NULL,
  written_at DATETIME(6) NULL,
  CONSTRAINT billing_submission_file UNIQUE (file_name)
);
CREATE INDEX billing_submission_due ON billing_submission (written_at);
