-- Where care is given, by whom, and who pays. Rows are written by verbs only.
CREATE TABLE directory_site (
  code             VARCHAR(16)  NOT NULL PRIMARY KEY,
  name             VARCHAR(120) NOT NULL,
  zone             VARCHAR(64)  NOT NULL,
  street           VARCHAR(120) NOT NULL,
  city             VARCHAR(60)  NOT NULL,
  state            CHAR(2)      NOT NULL,
  zip              CHAR(9)      NOT NULL,
  phone            VARCHAR(20)  NOT NULL,
  npi              CHAR(10)     NOT NULL,
  taxonomy         VARCHAR(10)  NOT NULL,
  tax_id           VARCHAR(9)   NOT NULL,
  place_of_service CHAR(2)      NOT NULL,
  opens            CHAR(5)      NOT NULL,
  closes           CHAR(5)      NOT NULL,
  CHECK (opens < closes)
);

CREATE TABLE directory_resource (
  id    BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  site  VARCHAR(16) NOT NULL,
  kind  VARCHAR(8)  NOT NULL,
  label VARCHAR(40) NOT NULL,
  UNIQUE KEY directory_resource_label (site, label),
  FOREIGN KEY (site) REFERENCES directory_site (code),
  CHECK (kind IN ('CHAIR', 'ROOM', 'PUMP'))
);

CREATE TABLE directory_staff (
  id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name     VARCHAR(120) NOT NULL,
  username VARCHAR(120) NULL,
  role     VARCHAR(20)  NOT NULL,
  npi      CHAR(10)     NULL,
  UNIQUE KEY directory_staff_username (username)
);

CREATE TABLE directory_staff_site (
  id    BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  staff BIGINT      NOT NULL,
  site  VARCHAR(16) NOT NULL,
  UNIQUE KEY directory_staff_site_pair (staff, site),
  KEY directory_staff_site_site (site),
  FOREIGN KEY (staff) REFERENCES directory_staff (id),
  FOREIGN KEY (site) REFERENCES directory_site (code)
);

CREATE TABLE directory_licence (
  id      BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  staff   BIGINT      NOT NULL,
  state   CHAR(2)     NOT NULL,
  number  VARCHAR(40) NOT NULL,
  expires DATE        NOT NULL,
  UNIQUE KEY directory_licence_number (staff, state, number),
  FOREIGN KEY (staff) REFERENCES directory_staff (id)
);

-- Whom a caller in danger is named, from a date on.
CREATE TABLE directory_on_call (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  site       VARCHAR(16) NOT NULL,
  staff      BIGINT      NOT NULL,
  phone      VARCHAR(20) NOT NULL,
  valid_from DATE        NOT NULL,
  UNIQUE KEY directory_on_call_day (site, valid_from),
  FOREIGN KEY (site) REFERENCES directory_site (code),
  FOREIGN KEY (staff) REFERENCES directory_staff (id)
);

CREATE TABLE directory_payer (
  id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name             VARCHAR(120) NOT NULL,
  payer_id         VARCHAR(80)  NOT NULL,
  filing_indicator VARCHAR(2)   NOT NULL,
  UNIQUE KEY directory_payer_payer_id (payer_id)
);
