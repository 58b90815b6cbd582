-- what a payer was asked about a member and what it answered; both sealed, for they name patients
CREATE TABLE billing_inquiry (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  patient_id BIGINT NOT NULL,
  site VARCHAR(16) NOT NULL,
  payer_id BIGINT NOT NULL,
  payer_name VARCHAR(80) NOT NULL,
  about DATE NOT NULL,
  trace VARCHAR(50) NOT NULL,
  file_name VARCHAR(60) NOT NULL,
  asked MEDIUMBLOB NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  asked_by VARCHAR(120) NOT NULL,
  written_at DATETIME(6) NULL,
  answer MEDIUMTEXT NULL,
  answer_hash CHAR(64) NULL,
  answered_at DATETIME(6) NULL,
  CONSTRAINT billing_inquiry_trace UNIQUE (trace)
);
CREATE INDEX billing_inquiry_by_patient ON billing_inquiry (patient_id, about);
CREATE INDEX billing_inquiry_due ON billing_inquiry (written_at);
