-- what the publishers list: one row a code (or pair of codes) and edition, or a code and its own dates; no licensed texts are shipped.
-- mark: billable 1/0 of ICD-10-CM, modifier indicator of a pair, adjudication indicator of most units. valid_to is the last day
CREATE TABLE billing_listed_code (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind VARCHAR(10) NOT NULL,
  code VARCHAR(12) NOT NULL,
  partner VARCHAR(12) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  mark VARCHAR(1) NOT NULL,
  units INT NULL,
  short_text VARCHAR(200) NOT NULL,
  long_text VARCHAR(2000) NOT NULL,
  CONSTRAINT billing_listed_code_once UNIQUE (kind, code, partner, valid_from)
);
CREATE INDEX billing_listed_code_edition ON billing_listed_code (kind, valid_from);

-- every file once, by its content
CREATE TABLE billing_code_load (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind VARCHAR(10) NOT NULL,
  valid_from DATE NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  sha256 CHAR(64) NOT NULL,
  added INT NOT NULL,
  changed INT NOT NULL,
  unchanged INT NOT NULL,
  refused INT NOT NULL,
  loaded_at DATETIME(6) NOT NULL,
  loaded_by VARCHAR(120) NOT NULL,
  CONSTRAINT billing_code_load_once UNIQUE (kind, valid_from, sha256)
);

CREATE TABLE billing_code_fault (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  load_id BIGINT NOT NULL,
  line INT NOT NULL,
  place INT NOT NULL,
  sentence VARCHAR(60) NOT NULL,
  argument VARCHAR(200) NOT NULL
);
CREATE INDEX billing_code_fault_by_load ON billing_code_fault (load_id);
