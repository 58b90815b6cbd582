-- Rules of screening as dated data: valid_to is exclusive, empty while in force. Labels stand in messages/directory.properties.
CREATE TABLE directory_diagnosis (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  indication VARCHAR(30)  NOT NULL,
  code       VARCHAR(8)   NOT NULL,
  valid_from DATE         NOT NULL,
  valid_to   DATE         NULL,
  source     VARCHAR(200) NOT NULL,
  UNIQUE KEY directory_diagnosis_version (code, valid_from)
);

CREATE TABLE directory_contraindication (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code       VARCHAR(30)  NOT NULL,
  position   INT          NOT NULL,
  valid_from DATE         NOT NULL,
  valid_to   DATE         NULL,
  source     VARCHAR(200) NOT NULL,
  UNIQUE KEY directory_contraindication_version (code, valid_from)
);

-- A trial is adequate when it ran at least these weeks at an adequate dose; payers ask 4, 6 or 8, six is shipped.
CREATE TABLE directory_trial_rule (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  adequate_trials INT          NOT NULL,
  weeks           INT          NOT NULL,
  valid_from      DATE         NOT NULL,
  valid_to        DATE         NULL,
  source          VARCHAR(200) NOT NULL,
  UNIQUE KEY directory_trial_rule_version (valid_from)
);

INSERT INTO directory_diagnosis (indication, code, valid_from, valid_to, source) VALUES
  ('RESISTANT_DEPRESSION', 'F32.0', '2015-10-01', NULL, 'CDC/NCHS ICD-10-CM, billable at full length'),
  ('RESISTANT_DEPRESSION', 'F32.1', '2015-10-01', NULL, 'CDC/NCHS ICD-10-CM, billable at full length'),
  ('RESISTANT_DEPRESSION', 'F32.2', '2015-10-01', NULL, 'CDC/NCHS ICD-10-CM, billable at full length'),
  ('RESISTANT_DEPRESSION', 'F32.3', '2015-10-01', NULL, 'CDC/NCHS ICD-10-CM, billable at full length'),
  ('RESISTANT_DEPRESSION', 'F32.4', '2015-10-01', NULL, 'CDC/NCHS ICD-10-CM, billable at full length'),
  ('RESISTANT_DEPRESSION', 'F32.9', '2015-10-01', NULL, 'CDC/NCHS ICD-10-CM, billable at full length'),
  ('RESISTANT_DEPRESSION', 'F33.0', '2015-10-01', NULL, 'CDC/NCHS ICD-10-CM, billable at full length'),
  ('RESISTANT_DEPRESSION', 'F33.1', '2015-10-01', NULL, 'CDC/NCHS ICD-10-CM, billable at full length'),
  ('RESISTANT_DEPRESSION', 'F33.2', '2015-10-01', NULL, 'CDC/NCHS ICD-10-CM, billable at full length'),
  ('RESISTANT_DEPRESSION', 'F33.3', '2015-10-01', NULL, 'CDC/NCHS ICD-10-CM, billable at full length'),
  ('RESISTANT_DEPRESSION', 'F33.41', '2015-10-01', NULL, 'CDC/NCHS ICD-10-CM, billable at full length'),
  ('RESISTANT_DEPRESSION', 'F33.9', '2015-10-01', NULL, 'CDC/NCHS ICD-10-CM, billable at full length'),
  ('BIPOLAR_DEPRESSION', 'F31.30', '2015-10-01', NULL, 'CDC/NCHS ICD-10-CM, billable at full length'),
  ('BIPOLAR_DEPRESSION', 'F31.31', '2015-10-01', NULL, 'CDC/NCHS ICD-10-CM, billable at full length'),
  ('BIPOLAR_DEPRESSION', 'F31.32', '2015-10-01', NULL, 'CDC/NCHS ICD-10-CM, billable at full length'),
  ('BIPOLAR_DEPRESSION', 'F31.4', '2015-10-01', NULL, 'CDC/NCHS ICD-10-CM, billable at full length'),
  ('BIPOLAR_DEPRESSION', 'F31.5', '2015-10-01', NULL, 'CDC/NCHS ICD-10-CM, billable at full length'),
  ('BIPOLAR_DEPRESSION', 'F31.81', '2015-10-01', NULL, 'CDC/NCHS ICD-10-CM, billable at full length'),
  ('PTSD', 'F43.10', '2015-10-01', NULL, 'CDC/NCHS ICD-10-CM, billable at full length'),
  ('PTSD', 'F43.11', '2015-10-01', NULL, 'CDC/NCHS ICD-10-CM, billable at full length'),
  ('PTSD', 'F43.12', '2015-10-01', NULL, 'CDC/NCHS ICD-10-CM, billable at full length'),
  ('OCD', 'F42.2', '2016-10-01', NULL, 'CDC/NCHS ICD-10-CM, billable at full length'),
  ('OCD', 'F42.8', '2016-10-01', NULL, 'CDC/NCHS ICD-10-CM, billable at full length'),
  ('OCD', 'F42.9', '2016-10-01', NULL, 'CDC/NCHS ICD-10-CM, billable at full length');

INSERT INTO directory_contraindication (code, position, valid_from, valid_to, source) VALUES
  ('psychosis', 1, '2020-01-01', NULL, 'Sanacora 2017; ASKP; CANMAT 2021 screening lists'),
  ('mania', 2, '2020-01-01', NULL, 'Sanacora 2017; ASKP; CANMAT 2021 screening lists'),
  ('hypertension', 3, '2020-01-01', NULL, 'Sanacora 2017; ASKP; CANMAT 2021 screening lists'),
  ('aneurysm', 4, '2020-01-01', NULL, 'Sanacora 2017; ASKP; CANMAT 2021 screening lists'),
  ('intracranial-pressure', 5, '2020-01-01', NULL, 'Sanacora 2017; ASKP; CANMAT 2021 screening lists'),
  ('pregnancy', 6, '2020-01-01', NULL, 'Sanacora 2017; ASKP; CANMAT 2021 screening lists'),
  ('substance-use', 7, '2020-01-01', NULL, 'Sanacora 2017; ASKP; CANMAT 2021 screening lists'),
  ('liver', 8, '2020-01-01', NULL, 'Sanacora 2017; ASKP; CANMAT 2021 screening lists'),
  ('cystitis', 9, '2020-01-01', NULL, 'Sanacora 2017; ASKP; CANMAT 2021 screening lists'),
  ('capacity', 10, '2020-01-01', NULL, 'Sanacora 2017; ASKP; CANMAT 2021 screening lists'),
  ('exertion', 11, '2020-01-01', NULL, 'Sanacora 2017; ASKP; CANMAT 2021 screening lists'),
  ('pdmp', 12, '2020-01-01', NULL, 'Sanacora 2017; ASKP; CANMAT 2021 screening lists');

INSERT INTO directory_trial_rule (adequate_trials, weeks, valid_from, valid_to, source) VALUES
  (2, 6, '2020-01-01', NULL, 'two of different drugs, six weeks each in the current episode: Cigna; other payers 4 to 8 weeks');
