-- several payers in order: each from a day until the next of the same place, or until its own last day; who holds the policy
-- when it is not the patient
ALTER TABLE billing_coverage ADD COLUMN priority INT NOT NULL DEFAULT 1;
ALTER TABLE billing_coverage ADD COLUMN plan VARCHAR(80) NOT NULL DEFAULT '';
ALTER TABLE billing_coverage ADD COLUMN valid_to DATE NULL;
ALTER TABLE billing_coverage ADD COLUMN relationship VARCHAR(8) NOT NULL DEFAULT 'SELF';
ALTER TABLE billing_coverage ADD COLUMN holder_family VARCHAR(60) NULL;
ALTER TABLE billing_coverage ADD COLUMN holder_given VARCHAR(60) NULL;
ALTER TABLE billing_coverage ADD COLUMN holder_birth DATE NULL;
ALTER TABLE billing_coverage ADD COLUMN holder_sex VARCHAR(1) NULL;
ALTER TABLE billing_coverage DROP INDEX billing_coverage_one_a_day;
ALTER TABLE billing_coverage ADD CONSTRAINT billing_coverage_one_a_day UNIQUE (patient_id, priority, valid_from);

-- who is in a payer's network: an empty plan, NPI, site or family stands for all of them; the row that names the most wins
CREATE TABLE billing_network (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  payer_id BIGINT NOT NULL,
  plan VARCHAR(80) NOT NULL,
  npi VARCHAR(10) NOT NULL,
  site VARCHAR(16) NOT NULL,
  family VARCHAR(12) NOT NULL,
  inside BOOLEAN NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  source VARCHAR(200) NOT NULL,
  recorded_by VARCHAR(120) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT billing_network_once UNIQUE (payer_id, plan, npi, site, family, valid_from)
);

-- Medicare: the patient signed before that she pays when the plan does not
CREATE TABLE billing_advance_notice (
  booking_id BIGINT NOT NULL PRIMARY KEY,
  patient_id BIGINT NOT NULL,
  signed_on DATE NOT NULL,
  recorded_by VARCHAR(120) NOT NULL,
  recorded_at DATETIME(6) NOT NULL
);

-- the modifier that says so on each line, by setting
CREATE TABLE billing_notice_modifier (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  modifier VARCHAR(2) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  source VARCHAR(120) NOT NULL,
  CONSTRAINT billing_notice_modifier_once UNIQUE (valid_from),
  CONSTRAINT billing_notice_modifier_known CHECK (modifier IN ('GA', 'GX', 'GY'))
);

INSERT INTO billing_notice_modifier (modifier, valid_from, valid_to, source) VALUES ('GA', '2020-01-01', NULL, 'set by the network: GA, GX or GY');
