-- codes, minutes and fees by date of service; numbers only, no descriptors
CREATE TABLE billing_code (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  service VARCHAR(24) NOT NULL,
  code VARCHAR(5) NOT NULL,
  most_units INT NULL,
  describe_it BOOLEAN NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  source VARCHAR(120) NOT NULL,
  CONSTRAINT billing_code_once UNIQUE (service, valid_from)
);

CREATE TABLE billing_minute_rule (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  rule VARCHAR(24) NOT NULL,
  minutes INT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  source VARCHAR(120) NOT NULL,
  CONSTRAINT billing_minute_rule_once UNIQUE (rule, valid_from)
);

CREATE TABLE billing_fee (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code VARCHAR(5) NOT NULL,
  amount_cents BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  source VARCHAR(120) NOT NULL,
  CONSTRAINT billing_fee_once UNIQUE (code, valid_from),
  CONSTRAINT billing_fee_positive CHECK (amount_cents > 0)
);

INSERT INTO billing_code (service, code, most_units, describe_it, valid_from, valid_to, source) VALUES
  ('PUSH', '96374', NULL, FALSE, '2020-01-01', NULL, 'CPT, infusion and push time rules'),
  ('INFUSION_FIRST', '96365', NULL, FALSE, '2020-01-01', NULL, 'CPT, infusion and push time rules'),
  ('INFUSION_MORE', '96366', 8, FALSE, '2020-01-01', NULL, 'CPT, infusion time rules; CMS MUE file'),
  ('INJECTION', '96372', NULL, FALSE, '2020-01-01', NULL, 'CPT'),
  ('UNCLASSIFIED_DRUG', 'J3490', NULL, TRUE, '2020-01-01', NULL, 'HCPCS level II');

INSERT INTO billing_minute_rule (rule, minutes, valid_from, valid_to, source) VALUES
  ('PUSH_AT_MOST', 15, '2020-01-01', NULL, 'CPT: 16 to 90 minutes are the first hour of an infusion'),
  ('HOUR', 60, '2020-01-01', NULL, 'CPT: add-on hours count from the end of the first hour'),
  ('MORE_WHEN_OVER', 30, '2020-01-01', NULL, 'CPT: an interval of more than 30 minutes beyond the last full hour');

INSERT INTO billing_fee (code, amount_cents, valid_from, valid_to, source) VALUES
  ('96374', 12000, '2020-01-01', NULL, 'network fee schedule, set by the network'),
  ('96365', 24000, '2020-01-01', NULL, 'network fee schedule, set by the network'),
  ('96366', 6000, '2020-01-01', NULL, 'network fee schedule, set by the network'),
  ('96372', 4500, '2020-01-01', NULL, 'network fee schedule, set by the network'),
  ('J3490', 2800, '2020-01-01', NULL, 'network fee schedule, set by the network');
