CREATE TABLE billing_claim (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  number VARCHAR(38) NOT NULL,
  session_id BIGINT NULL,
  patient_id BIGINT NOT NULL,
  site VARCHAR(16) NOT NULL,
  date_of_service DATE NOT NULL,
  payer_id BIGINT NULL,
  payer_name VARCHAR(80) NOT NULL,
  member_id VARCHAR(80) NOT NULL,
  diagnosis VARCHAR(10) NOT NULL,
  rendering_name VARCHAR(120) NOT NULL,
  rendering_npi VARCHAR(10) NULL,
  authorization_number VARCHAR(50) NULL,
  frequency VARCHAR(1) NOT NULL,
  payer_control VARCHAR(50) NULL,
  charge_cents BIGINT NOT NULL,
  paid_cents BIGINT NOT NULL,
  patient_cents BIGINT NOT NULL,
  state VARCHAR(12) NOT NULL,
  reason VARCHAR(40) NULL,
  submission_id BIGINT NULL,
  created_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT billing_claim_number UNIQUE (number),
  CONSTRAINT billing_claim_one_a_session UNIQUE (session_id),
  CONSTRAINT billing_claim_charge CHECK (charge_cents >= 0)
);
CREATE INDEX billing_claim_by_state ON billing_claim (state, date_of_service);
CREATE INDEX billing_claim_by_patient ON billing_claim (patient_id);
CREATE INDEX billing_claim_by_submission ON billing_claim (submission_id);
CREATE INDEX billing_claim_by_payer_control ON billing_claim (payer_control);

CREATE TABLE billing_claim_line (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  claim_id BIGINT NOT NULL,
  number INT NOT NULL,
  code VARCHAR(5) NOT NULL,
  modifiers VARCHAR(11) NOT NULL,
  description VARCHAR(80) NOT NULL,
  units DECIMAL(9, 3) NOT NULL,
  charge_cents BIGINT NOT NULL,
  ndc VARCHAR(13) NULL,
  ndc_quantity DECIMAL(11, 3) NULL,
  control VARCHAR(30) NOT NULL,
  CONSTRAINT billing_claim_line_number UNIQUE (claim_id, number),
  CONSTRAINT billing_claim_line_control UNIQUE (claim_id, control)
);

-- the minutes that earned a unit, and those only kept as evidence
CREATE TABLE billing_claim_minutes (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  claim_id BIGINT NOT NULL,
  line INT NOT NULL,
  kind VARCHAR(40) NOT NULL,
  from_at DATETIME(6) NOT NULL,
  to_at DATETIME(6) NOT NULL,
  earns BOOLEAN NOT NULL
);
CREATE INDEX billing_claim_minutes_by_claim ON billing_claim_minutes (claim_id);

CREATE TABLE billing_claim_step (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  claim_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  kind VARCHAR(12) NOT NULL,
  sentence VARCHAR(60) NOT NULL,
  arguments VARCHAR(600) NOT NULL,
  done_by VARCHAR(120) NOT NULL
);
CREATE INDEX billing_claim_step_by_claim ON billing_claim_step (claim_id);

-- sessions the patient pays herself: charged, never told to a plan
CREATE TABLE billing_superbill (
  session_id BIGINT NOT NULL PRIMARY KEY,
  patient_id BIGINT NOT NULL,
  site VARCHAR(16) NOT NULL,
  date_of_service DATE NOT NULL,
  codes VARCHAR(200) NOT NULL,
  charge_cents BIGINT NOT NULL
);
CREATE INDEX billing_superbill_by_patient ON billing_superbill (patient_id);
