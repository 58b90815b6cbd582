-- What a prescriber ordered for one session other than the protocol's beginning; the newest counts, the earlier ones stay.
CREATE TABLE treatment_dose_order (
    id BIGINT NOT NULL AUTO_INCREMENT,
    session_id BIGINT NOT NULL,
    per_kilogram DECIMAL(8, 4) NULL,
    fixed_milligrams DECIMAL(10, 3) NULL,
    basis VARCHAR(10) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    ordered_subject VARCHAR(120) NOT NULL,
    ordered_by VARCHAR(200) NOT NULL,
    ordered_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY treatment_dose_order_session (session_id),
    CONSTRAINT treatment_dose_order_of_session FOREIGN KEY (session_id) REFERENCES treatment_session (id),
    CONSTRAINT treatment_dose_order_one CHECK ((per_kilogram IS NULL) <> (fixed_milligrams IS NULL)),
    CONSTRAINT treatment_dose_order_basis CHECK (basis IN ('ACTUAL', 'IDEAL', 'ADJUSTED'))
);

-- The most a patient consented to of a drug in one session; the newest counts.
CREATE TABLE treatment_dose_limit (
    id BIGINT NOT NULL AUTO_INCREMENT,
    patient_id BIGINT NOT NULL,
    drug VARCHAR(60) NOT NULL,
    milligrams DECIMAL(10, 3) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    set_by VARCHAR(200) NOT NULL,
    set_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY treatment_dose_limit_patient (patient_id, drug),
    CONSTRAINT treatment_dose_limit_positive CHECK (milligrams > 0)
);

-- Each nasal device with the minute it was given.
CREATE TABLE treatment_device (
    session_id BIGINT NOT NULL,
    number INT NOT NULL,
    given_at DATETIME(6) NOT NULL,
    given_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (session_id, number),
    CONSTRAINT treatment_device_of_session FOREIGN KEY (session_id) REFERENCES treatment_session (id)
);

INSERT INTO treatment_setting (name, from_date, to_date, setting_value, source) VALUES
    ('weight.ideal-female', '2020-01-01', NULL, '45.5', 'house rule: Devine, kg at 60 inches'),
    ('weight.ideal-male', '2020-01-01', NULL, '50', 'house rule: Devine, kg at 60 inches'),
    ('weight.ideal-per-inch', '2020-01-01', NULL, '2.3', 'house rule: Devine, kg for each inch above 60'),
    ('weight.adjusted-part', '2020-01-01', NULL, '0.4', 'house rule: ideal weight and this part of what is above it');
