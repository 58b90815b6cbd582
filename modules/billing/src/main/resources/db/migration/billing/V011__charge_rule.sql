-- how sessions become codes, as dated rows: program is who sets the rule (MEDICARE, or a payer's own choice of it), '*' for all others.
-- valid_to is the last day. Numbers only, no descriptors
ALTER TABLE billing_code ADD COLUMN program VARCHAR(12) NOT NULL DEFAULT '*';
ALTER TABLE billing_code DROP INDEX billing_code_once;
ALTER TABLE billing_code ADD CONSTRAINT billing_code_once UNIQUE (service, program, valid_from);

INSERT INTO billing_code (service, code, program, most_units, describe_it, valid_from, valid_to, source) VALUES
  ('PROLONGED_VISIT', '99417', '*', NULL, FALSE, '2021-01-01', NULL, 'CPT: beyond the highest level by time'),
  ('PROLONGED_VISIT', 'G2212', 'MEDICARE', NULL, FALSE, '2021-01-01', NULL, 'HCPCS level II: Medicare in place of 99417'),
  ('PROLONGED_STAFF', '99415', '*', NULL, FALSE, '2020-01-01', NULL, 'CPT: prolonged time of clinical staff'),
  ('PROLONGED_STAFF_MORE', '99416', '*', NULL, FALSE, '2020-01-01', NULL, 'CPT: prolonged time of clinical staff'),
  ('QUESTIONNAIRE', '96127', '*', NULL, FALSE, '2020-01-01', NULL, 'CPT: one a scored standardized instrument');

INSERT INTO billing_minute_rule (rule, minutes, valid_from, valid_to, source) VALUES
  ('STAFF_FIRST_AT', 30, '2020-01-01', NULL, 'CPT: 30 minutes beyond the typical staff time of the visit'),
  ('STAFF_MORE_AT', 75, '2020-01-01', NULL, 'CPT: the first further half hour counts from 75 minutes on'),
  ('STAFF_MORE_EACH', 30, '2020-01-01', NULL, 'CPT: each further half hour'),
  ('STAFF_MOST_WATCHED', 2, '2020-01-01', NULL, 'CPT: no more than two patients at the same time');

-- what a drug by a route is charged as; of the rows that fit the one with the greatest over_milligrams below the dose
CREATE TABLE billing_drug_rule (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  drug VARCHAR(40) NOT NULL,
  route VARCHAR(12) NOT NULL,
  program VARCHAR(12) NOT NULL,
  over_milligrams DECIMAL(9, 3) NOT NULL,
  giving VARCHAR(12) NOT NULL,
  supply VARCHAR(12) NOT NULL,
  code VARCHAR(5) NOT NULL,
  tells_waste BOOLEAN NOT NULL,
  ndc_unit VARCHAR(2) NOT NULL,
  piece_milligrams DECIMAL(9, 3) NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  source VARCHAR(160) NOT NULL,
  CONSTRAINT billing_drug_rule_once UNIQUE (drug, route, program, over_milligrams, valid_from),
  CONSTRAINT billing_drug_rule_unit CHECK (ndc_unit IN ('F2', 'GR', 'ME', 'ML', 'UN'))
);

INSERT INTO billing_drug_rule (drug, route, program, over_milligrams, giving, supply, code, tells_waste, ndc_unit, piece_milligrams, valid_from, valid_to, source) VALUES
  ('ketamine', 'IV', '*', 0, 'INFUSION', 'UNLISTED', 'J3490', FALSE, 'ML', NULL, '2020-01-01', NULL, 'no code of its own; vials are labelled for several doses, so neither JW nor JZ'),
  ('ketamine', 'IM', '*', 0, 'INJECTION', 'UNLISTED', 'J3490', FALSE, 'ML', NULL, '2020-01-01', NULL, 'no code of its own; vials are labelled for several doses, so neither JW nor JZ'),
  ('esketamine', 'NASAL', '*', 0, 'NOTHING', 'MILLIGRAMS', 'S0013', FALSE, 'UN', 28, '2020-01-01', '2025-12-31', 'HCPCS level II, a unit a milligram, only of a drug the clinic bought'),
  ('esketamine', 'NASAL', '*', 0, 'NOTHING', 'MILLIGRAMS', 'J0013', FALSE, 'UN', 28, '2026-01-01', NULL, 'HCPCS level II, a unit a milligram, only of a drug the clinic bought'),
  ('esketamine', 'NASAL', 'MEDICARE', 0, 'NOTHING', 'BUNDLE', 'G2082', FALSE, 'UN', 28, '2020-01-01', NULL, 'HCPCS level II: up to 56 mg with visit and two hours of watching, established patients'),
  ('esketamine', 'NASAL', 'MEDICARE', 56, 'NOTHING', 'BUNDLE', 'G2083', FALSE, 'UN', 28, '2020-01-01', NULL, 'HCPCS level II: over 56 mg with visit and two hours of watching, established patients');

-- visit levels by time; staff_minutes is the typical time of clinical staff, empty where none is known
CREATE TABLE billing_visit_level (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code VARCHAR(5) NOT NULL,
  new_patient BOOLEAN NOT NULL,
  least_minutes INT NOT NULL,
  staff_minutes INT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  source VARCHAR(120) NOT NULL,
  CONSTRAINT billing_visit_level_once UNIQUE (code, valid_from)
);

INSERT INTO billing_visit_level (code, new_patient, least_minutes, staff_minutes, valid_from, valid_to, source) VALUES
  ('99202', TRUE, 15, NULL, '2021-01-01', NULL, 'CPT 2024'), ('99203', TRUE, 30, NULL, '2021-01-01', NULL, 'CPT 2024'),
  ('99204', TRUE, 45, NULL, '2021-01-01', NULL, 'CPT 2024'), ('99205', TRUE, 60, NULL, '2021-01-01', NULL, 'CPT 2024'),
  ('99212', FALSE, 10, NULL, '2021-01-01', NULL, 'CPT 2024'), ('99213', FALSE, 20, 27, '2021-01-01', NULL, 'CPT 2024; typical staff time'),
  ('99214', FALSE, 30, 40, '2021-01-01', NULL, 'CPT 2024; typical staff time'), ('99215', FALSE, 40, 45, '2021-01-01', NULL, 'CPT 2024; typical staff time');

-- from when a visit chosen by time earns a prolonged unit, and every how many minutes another
CREATE TABLE billing_prolonged_rule (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  visit_code VARCHAR(5) NOT NULL,
  program VARCHAR(12) NOT NULL,
  first_at INT NOT NULL,
  each_minutes INT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  source VARCHAR(120) NOT NULL,
  CONSTRAINT billing_prolonged_rule_once UNIQUE (visit_code, program, valid_from)
);

INSERT INTO billing_prolonged_rule (visit_code, program, first_at, each_minutes, valid_from, valid_to, source) VALUES
  ('99205', '*', 75, 15, '2021-01-01', NULL, 'CPT: 99417'), ('99215', '*', 55, 15, '2021-01-01', NULL, 'CPT: 99417'),
  ('99205', 'MEDICARE', 89, 15, '2021-01-01', NULL, 'CMS: G2212'), ('99215', 'MEDICARE', 69, 15, '2021-01-01', NULL, 'CMS: G2212');

-- psychotherapy by its minutes, alone or beside a visit
CREATE TABLE billing_therapy_level (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code VARCHAR(5) NOT NULL,
  with_visit BOOLEAN NOT NULL,
  least_minutes INT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  source VARCHAR(120) NOT NULL,
  CONSTRAINT billing_therapy_level_once UNIQUE (code, valid_from)
);

INSERT INTO billing_therapy_level (code, with_visit, least_minutes, valid_from, valid_to, source) VALUES
  ('90832', FALSE, 16, '2020-01-01', NULL, 'CPT, midpoint rule'), ('90834', FALSE, 38, '2020-01-01', NULL, 'CPT, midpoint rule'),
  ('90837', FALSE, 53, '2020-01-01', NULL, 'CPT, midpoint rule'), ('90833', TRUE, 16, '2020-01-01', NULL, 'CPT, midpoint rule'),
  ('90836', TRUE, 38, '2020-01-01', NULL, 'CPT, midpoint rule'), ('90838', TRUE, 53, '2020-01-01', NULL, 'CPT, midpoint rule');

-- a modifier on a service when one of the others stands beside it; beside empty: always
CREATE TABLE billing_modifier_rule (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  modifier VARCHAR(2) NOT NULL,
  on_service VARCHAR(24) NOT NULL,
  beside VARCHAR(200) NOT NULL,
  program VARCHAR(12) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  source VARCHAR(120) NOT NULL,
  CONSTRAINT billing_modifier_rule_once UNIQUE (modifier, on_service, program, valid_from)
);

INSERT INTO billing_modifier_rule (modifier, on_service, beside, program, valid_from, valid_to, source) VALUES
  ('25', 'VISIT', 'PUSH INFUSION_FIRST INJECTION QUESTIONNAIRE', '*', '2020-01-01', NULL, 'CPT modifier 25 with 96365, 96374, 96372, 96127');

CREATE TABLE billing_counted_instrument (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  instrument VARCHAR(40) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  source VARCHAR(120) NOT NULL,
  CONSTRAINT billing_counted_instrument_once UNIQUE (instrument, valid_from)
);

INSERT INTO billing_counted_instrument (instrument, valid_from, valid_to, source) VALUES
  ('phq-9', '2020-01-01', NULL, 'standardized instruments with a documented score'),
  ('gad-7', '2020-01-01', NULL, 'standardized instruments with a documented score'),
  ('pcl-5', '2020-01-01', NULL, 'standardized instruments with a documented score');

-- a payer that follows another program's rules (G2082 and G2083 outside Medicare)
CREATE TABLE billing_payer_program (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  payer_id BIGINT NOT NULL,
  program VARCHAR(12) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  source VARCHAR(120) NOT NULL,
  CONSTRAINT billing_payer_program_once UNIQUE (payer_id, valid_from)
);

INSERT INTO billing_fee (code, amount_cents, valid_from, valid_to, source) VALUES
  ('G2082', 120000, '2020-01-01', NULL, 'network fee schedule, set by the network'), ('G2083', 165000, '2020-01-01', NULL, 'network fee schedule, set by the network'),
  ('S0013', 1900, '2020-01-01', NULL, 'network fee schedule, set by the network'), ('J0013', 1900, '2020-01-01', NULL, 'network fee schedule, set by the network'),
  ('99202', 11000, '2020-01-01', NULL, 'network fee schedule, set by the network'), ('99203', 16000, '2020-01-01', NULL, 'network fee schedule, set by the network'),
  ('99204', 23000, '2020-01-01', NULL, 'network fee schedule, set by the network'), ('99205', 30000, '2020-01-01', NULL, 'network fee schedule, set by the network'),
  ('99212', 8000, '2020-01-01', NULL, 'network fee schedule, set by the network'), ('99213', 13000, '2020-01-01', NULL, 'network fee schedule, set by the network'),
  ('99214', 18000, '2020-01-01', NULL, 'network fee schedule, set by the network'), ('99215', 25000, '2020-01-01', NULL, 'network fee schedule, set by the network'),
  ('99417', 4500, '2020-01-01', NULL, 'network fee schedule, set by the network'), ('G2212', 4500, '2020-01-01', NULL, 'network fee schedule, set by the network'),
  ('99415', 3000, '2020-01-01', NULL, 'network fee schedule, set by the network'), ('99416', 1500, '2020-01-01', NULL, 'network fee schedule, set by the network'),
  ('90832', 11000, '2020-01-01', NULL, 'network fee schedule, set by the network'), ('90834', 15000, '2020-01-01', NULL, 'network fee schedule, set by the network'),
  ('90837', 21000, '2020-01-01', NULL, 'network fee schedule, set by the network'), ('90833', 9000, '2020-01-01', NULL, 'network fee schedule, set by the network'),
  ('90836', 12000, '2020-01-01', NULL, 'network fee schedule, set by the network'), ('90838', 16000, '2020-01-01', NULL, 'network fee schedule, set by the network'),
  ('96127', 1000, '2020-01-01', NULL, 'network fee schedule, set by the network');
