-- what a payer's contract allows for a unit of a code, by date of service
CREATE TABLE billing_contract_rate (
  payer_id BIGINT NOT NULL,
  code VARCHAR(5) NOT NULL,
  from_day DATE NOT NULL,
  allowed_cents BIGINT NOT NULL,
  set_by VARCHAR(120) NOT NULL,
  set_at DATETIME(6) NOT NULL,
  PRIMARY KEY (payer_id, code, from_day),
  CONSTRAINT billing_contract_rate_allowed CHECK (allowed_cents >= 0)
);
