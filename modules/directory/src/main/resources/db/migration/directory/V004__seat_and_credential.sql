-- Seats of more kinds, with the time they need to be cleaned. Built anew because an unnamed check cannot be dropped by name.
CREATE TABLE directory_resource_of_all_kinds (
  id               BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  site             VARCHAR(16) NOT NULL,
  kind             VARCHAR(20) NOT NULL,
  label            VARCHAR(40) NOT NULL,
  cleaning_minutes INT         NOT NULL DEFAULT 0,
  UNIQUE KEY directory_resource_label (site, label),
  CONSTRAINT directory_resource_site FOREIGN KEY (site) REFERENCES directory_site (code),
  CONSTRAINT directory_resource_kind CHECK (kind IN
      ('CHAIR', 'ROOM', 'PUMP', 'NASAL_ROOM', 'CONSULTATION_ROOM', 'TELEHEALTH_LINE')),
  CONSTRAINT directory_resource_cleaning CHECK (cleaning_minutes BETWEEN 0 AND 240 AND MOD(cleaning_minutes, 5) = 0)
);

INSERT INTO directory_resource_of_all_kinds (id, site, kind, label) SELECT id, site, kind, label FROM directory_resource;

DROP TABLE directory_resource;

RENAME TABLE directory_resource_of_all_kinds TO directory_resource;

-- Certificates and skills besides licences; valid through expires, or without end.
CREATE TABLE directory_credential (
  id      BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  staff   BIGINT      NOT NULL,
  kind    VARCHAR(40) NOT NULL,
  expires DATE        NULL,
  UNIQUE KEY directory_credential_kind (staff, kind),
  FOREIGN KEY (staff) REFERENCES directory_staff (id)
);
