-- one transaction that came in: 835, 999, 277CA. The same content is never kept twice; one content posts under one key
CREATE TABLE billing_remittance (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind VARCHAR(5) NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  control VARCHAR(20) NOT NULL,
  key_hash CHAR(64) NOT NULL,
  content_hash CHAR(64) NOT NULL,
  posting_key CHAR(64) NULL,
  payer VARCHAR(80) NOT NULL,
  trace VARCHAR(60) NOT NULL,
  method VARCHAR(3) NOT NULL,
  amount_cents BIGINT NOT NULL,
  paid_on DATE NULL,
  state VARCHAR(10) NOT NULL,
  note VARCHAR(400) NOT NULL,
  content MEDIUMTEXT NOT NULL,
  received_at DATETIME(6) NOT NULL,
  received_by VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT billing_remittance_content UNIQUE (content_hash),
  CONSTRAINT billing_remittance_posts_once UNIQUE (posting_key)
);
CREATE INDEX billing_remittance_by_state ON billing_remittance (state, received_at);

CREATE TABLE billing_remitted_claim (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  remittance_id BIGINT NOT NULL,
  number INT NOT NULL,
  claim_id BIGINT NULL,
  claim_number VARCHAR(38) NOT NULL,
  status VARCHAR(2) NOT NULL,
  charge_cents BIGINT NOT NULL,
  paid_cents BIGINT NOT NULL,
  patient_cents BIGINT NOT NULL,
  payer_control VARCHAR(50) NOT NULL,
  remarks VARCHAR(120) NOT NULL,
  CONSTRAINT billing_remitted_claim_number UNIQUE (remittance_id, number)
);
CREATE INDEX billing_remitted_claim_by_claim ON billing_remitted_claim (claim_id);

CREATE TABLE billing_remitted_line (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  remitted_claim_id BIGINT NOT NULL,
  number INT NOT NULL,
  procedure_code VARCHAR(60) NOT NULL,
  charge_cents BIGINT NOT NULL,
  paid_cents BIGINT NOT NULL,
  line_control VARCHAR(50) NOT NULL,
  remarks VARCHAR(120) NOT NULL,
  CONSTRAINT billing_remitted_line_number UNIQUE (remitted_claim_id, number)
);

-- PLB: between payer and provider, never on a claim
CREATE TABLE billing_provider_adjustment (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  remittance_id BIGINT NOT NULL,
  number INT NOT NULL,
  provider VARCHAR(50) NOT NULL,
  reason VARCHAR(2) NOT NULL,
  reference VARCHAR(50) NOT NULL,
  amount_cents BIGINT NOT NULL,
  CONSTRAINT billing_provider_adjustment_number UNIQUE (remittance_id, number)
);

-- files that were refused: what came, when, why
CREATE TABLE billing_refused_file (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  file_name VARCHAR(200) NOT NULL,
  sha256 CHAR(64) NOT NULL,
  reason VARCHAR(400) NOT NULL,
  received_at DATETIME(6) NOT NULL,
  received_by VARCHAR(120) NOT NULL
);
