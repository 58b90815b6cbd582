-- What a person uploads is kept sealed; its type is what its content says, its hash finds it again.
CREATE TABLE treatment_rems_document (
    id BIGINT NOT NULL AUTO_INCREMENT,
    site_id VARCHAR(16) NOT NULL,
    patient_id BIGINT NULL,
    document_name VARCHAR(200) NOT NULL,
    media_type VARCHAR(60) NOT NULL,
    byte_count INT NOT NULL,
    content_hash CHAR(64) NOT NULL,
    content LONGBLOB NOT NULL,
    stored_at DATETIME(6) NOT NULL,
    stored_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT treatment_rems_document_size CHECK (byte_count > 0)
);

-- One enrolment form of a setting lists its authorized representative and one site or several.
CREATE TABLE treatment_rems_setting_form (
    id BIGINT NOT NULL AUTO_INCREMENT,
    setting VARCHAR(10) NOT NULL,
    representative_name VARCHAR(200) NOT NULL,
    representative_title VARCHAR(120) NOT NULL,
    representative_phone VARCHAR(40) NOT NULL,
    representative_email VARCHAR(200) NOT NULL,
    signed_on DATE NOT NULL,
    document_id BIGINT NOT NULL,
    entered_at DATETIME(6) NOT NULL,
    entered_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT treatment_rems_setting_form_document FOREIGN KEY (document_id) REFERENCES treatment_rems_document (id),
    CONSTRAINT treatment_rems_setting_form_setting CHECK (setting IN ('OUTPATIENT', 'INPATIENT'))
);

-- A site is certified once at a time: `standing` is its code while it is, and empty once it was revoked.
CREATE TABLE treatment_rems_site (
    id BIGINT NOT NULL AUTO_INCREMENT,
    form_id BIGINT NOT NULL,
    site_id VARCHAR(16) NOT NULL,
    certificate VARCHAR(40) NOT NULL,
    from_date DATE NOT NULL,
    standing VARCHAR(16) NULL,
    revoked_from DATE NULL,
    revoked_reason VARCHAR(500) NULL,
    revoked_by VARCHAR(200) NULL,
    revoked_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY treatment_rems_site_standing (standing),
    KEY treatment_rems_site_history (site_id, from_date),
    CONSTRAINT treatment_rems_site_form FOREIGN KEY (form_id) REFERENCES treatment_rems_setting_form (id),
    CONSTRAINT treatment_rems_site_revoked CHECK ((standing IS NULL) = (revoked_from IS NOT NULL)),
    CONSTRAINT treatment_rems_site_dates CHECK (revoked_from IS NULL OR revoked_from >= from_date)
);

CREATE TABLE treatment_rems_patient (
    id BIGINT NOT NULL AUTO_INCREMENT,
    patient_id BIGINT NOT NULL,
    site_id VARCHAR(16) NOT NULL,
    enrolment VARCHAR(40) NOT NULL,
    patient_signed DATE NOT NULL,
    prescriber_signed DATE NOT NULL,
    prescriber_name VARCHAR(200) NOT NULL,
    from_date DATE NOT NULL,
    document_id BIGINT NOT NULL,
    entered_at DATETIME(6) NOT NULL,
    entered_by VARCHAR(200) NOT NULL,
    standing BIGINT NULL,
    revoked_from DATE NULL,
    revoked_reason VARCHAR(500) NULL,
    revoked_by VARCHAR(200) NULL,
    revoked_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY treatment_rems_patient_standing (standing),
    KEY treatment_rems_patient_history (patient_id, from_date),
    KEY treatment_rems_patient_site (site_id),
    CONSTRAINT treatment_rems_patient_form FOREIGN KEY (document_id) REFERENCES treatment_rems_document (id),
    CONSTRAINT treatment_rems_patient_revoked CHECK ((standing IS NULL) = (revoked_from IS NOT NULL)),
    CONSTRAINT treatment_rems_patient_both_signed CHECK (from_date >= patient_signed AND from_date >= prescriber_signed),
    CONSTRAINT treatment_rems_patient_dates CHECK (revoked_from IS NULL OR revoked_from >= from_date)
);

INSERT INTO treatment_setting (name, from_date, to_date, setting_value, source) VALUES
    ('rems.drug', '2020-01-01', NULL, 'esketamine', 'Spravato REMS'),
    ('rems.file-megabytes', '2020-01-01', NULL, '10', 'house rule: a scanned form or fax report');
