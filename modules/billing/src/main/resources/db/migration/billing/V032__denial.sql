-- what to do next about a reason for refusal, and within how many days: by the reason code of the adjustment (CARC), by date.
-- The days are our own presets; a site sets its payers' limits here. An empty reason is for all the others
CREATE TABLE billing_denial_rule (
  reason VARCHAR(5) NOT NULL,
  from_day DATE NOT NULL,
  to_day DATE NULL,
  step VARCHAR(12) NOT NULL,
  days INT NOT NULL,
  source VARCHAR(80) NOT NULL,
  PRIMARY KEY (reason, from_day),
  CONSTRAINT billing_denial_rule_days CHECK (days > 0)
);
INSERT INTO billing_denial_rule (reason, from_day, step, days, source) VALUES
  ('', '2020-01-01', 'LOOK', 30, 'preset'), ('4', '2020-01-01', 'CORRECT', 30, 'preset'), ('11', '2020-01-01', 'CORRECT', 30, 'preset'),
  ('16', '2020-01-01', 'CORRECT', 30, 'preset'), ('18', '2020-01-01', 'LOOK', 30, 'preset'), ('22', '2020-01-01', 'OTHER_PAYER', 30, 'preset'),
  ('27', '2020-01-01', 'PATIENT', 30, 'preset'), ('29', '2020-01-01', 'APPEAL', 60, 'preset'), ('31', '2020-01-01', 'CORRECT', 30, 'preset'),
  ('50', '2020-01-01', 'APPEAL', 60, 'preset'), ('96', '2020-01-01', 'LOOK', 30, 'preset'), ('97', '2020-01-01', 'LOOK', 30, 'preset'),
  ('109', '2020-01-01', 'OTHER_PAYER', 30, 'preset'), ('151', '2020-01-01', 'APPEAL', 60, 'preset'), ('197', '2020-01-01', 'CORRECT', 30, 'preset'),
  ('198', '2020-01-01', 'CORRECT', 30, 'preset'), ('204', '2020-01-01', 'PATIENT', 30, 'preset'), ('B7', '2020-01-01', 'CORRECT', 30, 'preset');

-- one refusal of a payer as work: whose, until when, what next, how it ended
CREATE TABLE billing_denial (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  claim_id BIGINT NOT NULL,
  remittance_id BIGINT NOT NULL,
  part INT NOT NULL,
  site VARCHAR(16) NOT NULL,
  payer VARCHAR(80) NOT NULL,
  reason VARCHAR(40) NOT NULL,
  remarks VARCHAR(120) NOT NULL,
  amount_cents BIGINT NOT NULL,
  contested_cents BIGINT NOT NULL,
  step VARCHAR(12) NOT NULL,
  deadline DATE NOT NULL,
  state VARCHAR(16) NOT NULL,
  owner VARCHAR(120) NULL,
  owner_name VARCHAR(120) NULL,
  asked_by VARCHAR(120) NULL,
  why VARCHAR(120) NULL,
  opened_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  CONSTRAINT billing_denial_one_an_answer UNIQUE (remittance_id, part),
  CONSTRAINT billing_denial_amount CHECK (amount_cents >= 0 AND contested_cents >= 0)
);
CREATE INDEX billing_denial_by_state ON billing_denial (state, deadline);
CREATE INDEX billing_denial_by_claim ON billing_denial (claim_id);
