-- what a claim tells beside its own lines: who holds the plan, papers that follow, what earlier payers decided
CREATE TABLE billing_claim_holder (
  claim_id BIGINT NOT NULL PRIMARY KEY,
  kin VARCHAR(2) NOT NULL,
  family_name VARCHAR(60) NOT NULL,
  given_name VARCHAR(35) NOT NULL
);

CREATE TABLE billing_claim_attachment (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  claim_id BIGINT NOT NULL,
  report VARCHAR(2) NOT NULL,
  way VARCHAR(2) NOT NULL,
  control VARCHAR(50) NOT NULL,
  CONSTRAINT billing_claim_attachment_once UNIQUE (claim_id, control)
);

CREATE TABLE billing_earlier_payer (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  claim_id BIGINT NOT NULL,
  place INT NOT NULL,
  payer_id BIGINT NOT NULL,
  member_id VARCHAR(80) NOT NULL,
  remittance_id BIGINT NOT NULL,
  decided_on DATE NOT NULL,
  kin VARCHAR(2) NULL,
  family_name VARCHAR(60) NULL,
  given_name VARCHAR(35) NULL,
  medicare_after VARCHAR(2) NULL,
  paid_cents BIGINT NOT NULL,
  patient_cents BIGINT NOT NULL,
  CONSTRAINT billing_earlier_payer_place UNIQUE (claim_id, place),
  CONSTRAINT billing_earlier_payer_once UNIQUE (claim_id, payer_id)
);

-- line empty: of the claim as a whole; group empty: the payment of the line
CREATE TABLE billing_earlier_amount (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  earlier_id BIGINT NOT NULL,
  line INT NULL,
  adjustment_group VARCHAR(2) NULL,
  reason VARCHAR(5) NULL,
  amount_cents BIGINT NOT NULL
);
CREATE INDEX billing_earlier_amount_by_payer ON billing_earlier_amount (earlier_id);
