-- Calls, referrals and patients. *_sealed columns are opened with a key that is not in this database.
CREATE TABLE directory_call (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  site        VARCHAR(16) NOT NULL,
  crisis      BOOLEAN     NOT NULL,
  received_at DATETIME(6) NOT NULL,
  taken_by    VARCHAR(120) NOT NULL,
  FOREIGN KEY (site) REFERENCES directory_site (code)
);

CREATE TABLE directory_referral (
  id           BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  given_name   VARCHAR(60)    NOT NULL,
  family_name  VARCHAR(60)    NOT NULL,
  birth_date   DATE           NOT NULL,
  phone_sealed VARBINARY(400) NOT NULL,
  email_sealed VARBINARY(800) NOT NULL,
  tried_sealed BLOB           NOT NULL,
  language     CHAR(2)        NOT NULL,
  indication   VARCHAR(30)    NOT NULL,
  payer        BIGINT         NULL,
  member_id    VARCHAR(80)    NULL,
  site         VARCHAR(16)    NOT NULL,
  times        VARCHAR(500)   NOT NULL,
  called_at    DATETIME(6)    NOT NULL,
  patient      BIGINT         NULL,
  UNIQUE KEY directory_referral_patient (patient),
  KEY directory_referral_waiting (site, patient, called_at),
  FOREIGN KEY (site) REFERENCES directory_site (code),
  FOREIGN KEY (payer) REFERENCES directory_payer (id)
);

CREATE TABLE directory_patient (
  id               BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  referral         BIGINT         NOT NULL,
  given_name       VARCHAR(60)    NOT NULL,
  family_name      VARCHAR(60)    NOT NULL,
  birth_date       DATE           NOT NULL,
  sex              CHAR(1)        NOT NULL,
  phone_sealed     VARBINARY(400) NOT NULL,
  phone_last4      CHAR(4)        NOT NULL,
  email_sealed     VARBINARY(800) NOT NULL,
  street_sealed    VARBINARY(800) NOT NULL,
  city             VARCHAR(60)    NOT NULL,
  state            CHAR(2)        NOT NULL,
  zip              VARCHAR(9)     NOT NULL,
  language         CHAR(2)        NOT NULL,
  indication       VARCHAR(30)    NOT NULL,
  site             VARCHAR(16)    NOT NULL,
  diagnosis        VARCHAR(8)     NULL,
  eligible         BOOLEAN        NULL,
  weight_kilograms DECIMAL(5, 2)  NULL,
  weighed_at       DATETIME(6)    NULL,
  allergies        VARCHAR(500)   NOT NULL,
  version          BIGINT         NOT NULL,
  UNIQUE KEY directory_patient_referral (referral),
  KEY directory_patient_name (family_name, given_name),
  KEY directory_patient_birth (birth_date),
  KEY directory_patient_phone (phone_last4),
  KEY directory_patient_site (site),
  FOREIGN KEY (referral) REFERENCES directory_referral (id),
  FOREIGN KEY (site) REFERENCES directory_site (code),
  CHECK (sex IN ('F', 'M', 'U')),
  CHECK (weight_kilograms IS NULL OR weight_kilograms BETWEEN 20 AND 350)
);

CREATE TABLE directory_weight (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  patient     BIGINT        NOT NULL,
  kilograms   DECIMAL(5, 2) NOT NULL,
  measured_at DATETIME(6)   NOT NULL,
  measured_by VARCHAR(120)  NOT NULL,
  FOREIGN KEY (patient) REFERENCES directory_patient (id),
  CHECK (kilograms BETWEEN 20 AND 350)
);

-- Each screening is kept as it was answered, with the start of the rule it was judged by.
CREATE TABLE directory_screening (
  id                 BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  patient            BIGINT       NOT NULL,
  diagnosis          VARCHAR(8)   NOT NULL,
  eligible           BOOLEAN      NOT NULL,
  height_centimetres INT          NOT NULL,
  allergies          VARCHAR(500) NOT NULL,
  rule_from          DATE         NOT NULL,
  screened_at        DATETIME(6)  NOT NULL,
  screened_by        VARCHAR(120) NOT NULL,
  KEY directory_screening_patient (patient, screened_at),
  FOREIGN KEY (patient) REFERENCES directory_patient (id)
);

CREATE TABLE directory_trial (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  screening       BIGINT       NOT NULL,
  drug            VARCHAR(80)  NOT NULL,
  drug_class      VARCHAR(80)  NOT NULL,
  weeks           INT          NOT NULL,
  adequate_dose   BOOLEAN      NOT NULL,
  stopped_because VARCHAR(300) NOT NULL,
  FOREIGN KEY (screening) REFERENCES directory_screening (id),
  CHECK (weeks >= 0)
);

CREATE TABLE directory_finding (
  id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  screening BIGINT      NOT NULL,
  code      VARCHAR(30) NOT NULL,
  UNIQUE KEY directory_finding_once (screening, code),
  FOREIGN KEY (screening) REFERENCES directory_screening (id)
);
