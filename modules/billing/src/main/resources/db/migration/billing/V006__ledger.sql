-- the journal: appended to, never changed; an entry's legs sum to zero; debit positive, credit negative
CREATE TABLE billing_entry (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  entry_key VARCHAR(80) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  at DATETIME(6) NOT NULL,
  reference VARCHAR(120) NOT NULL,
  reverses BIGINT NULL,
  done_by VARCHAR(120) NOT NULL,
  CONSTRAINT billing_entry_once UNIQUE (entry_key),
  CONSTRAINT billing_entry_reversed_once UNIQUE (reverses)
);

CREATE TABLE billing_leg (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  entry_id BIGINT NOT NULL,
  number INT NOT NULL,
  account VARCHAR(24) NOT NULL,
  amount_cents BIGINT NOT NULL,
  patient_id BIGINT NULL,
  claim_id BIGINT NULL,
  remittance_id BIGINT NULL,
  part INT NULL,
  line INT NULL,
  code VARCHAR(60) NOT NULL,
  CONSTRAINT billing_leg_number UNIQUE (entry_id, number),
  CONSTRAINT billing_leg_not_nothing CHECK (amount_cents <> 0)
);
CREATE INDEX billing_leg_by_patient ON billing_leg (patient_id, account);
CREATE INDEX billing_leg_by_claim ON billing_leg (claim_id, account);
CREATE INDEX billing_leg_by_remittance ON billing_leg (remittance_id);
CREATE INDEX billing_leg_by_account ON billing_leg (account, amount_cents);
