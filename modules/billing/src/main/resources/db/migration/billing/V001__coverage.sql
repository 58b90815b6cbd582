-- who pays for a patient from a day on; payer_id empty: the patient
CREATE TABLE billing_coverage (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  patient_id BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  payer_id BIGINT NULL,
  member_id VARCHAR(80) NULL,
  decided_by VARCHAR(120) NOT NULL,
  decided_at DATETIME(6) NOT NULL,
  CONSTRAINT billing_coverage_one_a_day UNIQUE (patient_id, valid_from),
  CONSTRAINT billing_coverage_member CHECK (payer_id IS NULL OR member_id IS NOT NULL)
);

-- 45 CFR 164.522(a)(1)(vi): a session the patient pays herself is not told to the plan
CREATE TABLE billing_restriction (
  booking_id BIGINT NOT NULL PRIMARY KEY,
  patient_id BIGINT NOT NULL,
  decided_by VARCHAR(120) NOT NULL,
  decided_at DATETIME(6) NOT NULL
);

CREATE TABLE billing_authorization (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  patient_id BIGINT NOT NULL,
  payer_id BIGINT NOT NULL,
  number VARCHAR(50) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  units INT NOT NULL,
  used INT NOT NULL,
  CONSTRAINT billing_authorization_once UNIQUE (payer_id, number),
  CONSTRAINT billing_authorization_units CHECK (used >= 0 AND used <= units),
  CONSTRAINT billing_authorization_days CHECK (valid_from <= valid_to)
);
