-- the signed session as it was heard, so that it can be charged again when more becomes known
CREATE TABLE billing_session_fact (
  session_id BIGINT NOT NULL PRIMARY KEY,
  facts MEDIUMTEXT NOT NULL
);

-- what the clock of the session does not tell: the visit, psychotherapy, who bought the drug
CREATE TABLE billing_visit (
  session_id BIGINT NOT NULL PRIMARY KEY,
  new_patient BOOLEAN NOT NULL,
  visit_from DATETIME(6) NULL,
  visit_to DATETIME(6) NULL,
  visit_level VARCHAR(5) NULL,
  therapy_from DATETIME(6) NULL,
  therapy_to DATETIME(6) NULL,
  drug_supplied BOOLEAN NOT NULL,
  said_by VARCHAR(120) NOT NULL,
  said_at DATETIME(6) NOT NULL
);

CREATE TABLE billing_scored_instrument (
  assessment_id BIGINT NOT NULL PRIMARY KEY,
  patient_id BIGINT NOT NULL,
  scored_on DATE NOT NULL,
  instrument VARCHAR(40) NOT NULL
);
CREATE INDEX billing_scored_instrument_by_day ON billing_scored_instrument (patient_id, scored_on);

-- what a coder changed: the line as it was and as it became, and why
CREATE TABLE billing_line_change (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  claim_id BIGINT NOT NULL,
  line INT NOT NULL,
  was VARCHAR(60) NOT NULL,
  became VARCHAR(60) NOT NULL,
  reason VARCHAR(400) NOT NULL,
  changed_by VARCHAR(120) NOT NULL,
  changed_at DATETIME(6) NOT NULL
);
CREATE INDEX billing_line_change_by_claim ON billing_line_change (claim_id);

ALTER TABLE billing_claim_line ADD COLUMN ndc_unit VARCHAR(2) NULL;
UPDATE billing_claim_line SET ndc_unit = 'ML' WHERE ndc IS NOT NULL;
