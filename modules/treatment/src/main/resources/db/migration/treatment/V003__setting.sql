-- What a medical director decides, by date; to_date is exclusive.
CREATE TABLE treatment_setting (
    name VARCHAR(60) NOT NULL,
    from_date DATE NOT NULL,
    to_date DATE NULL,
    setting_value VARCHAR(40) NOT NULL,
    source VARCHAR(200) NOT NULL,
    PRIMARY KEY (name, from_date),
    CONSTRAINT treatment_setting_dates CHECK (to_date IS NULL OR to_date > from_date)
);

INSERT INTO treatment_setting (name, from_date, to_date, setting_value, source) VALUES
    ('dose.milligrams-step', '2020-01-01', NULL, '0.1', 'house rule: a dose is ordered to a tenth of a milligram'),
    ('dose.millilitres-step', '2020-01-01', NULL, '0.01', 'house rule: graduation of a 5 mL syringe with a fine scale'),
    ('dose.rate-step', '2020-01-01', NULL, '0.1', 'house rule: what a pump accepts'),
    ('dose.rounding', '2020-01-01', NULL, 'HALF_UP', 'house rule'),
    ('dose.dilute-from', '2020-01-01', NULL, '100', 'mg/mL from which the dilution is shown as a step of its own'),
    ('dose.dilute-to', '2020-01-01', NULL, '10', 'mg/mL, the usual vial'),
    ('vitals.early-minutes', '2020-01-01', NULL, '2', 'house rule: a set this early still counts for its due time'),
    ('vitals.before-dose-minutes', '2020-01-01', NULL, '60', 'house rule: how old the blood pressure before the draw may be'),
    ('vitals.repeat-seconds', '2020-01-01', NULL, '5', 'house rule: the same set again within this time is a repeated click'),
    ('vitals.baseline-percent', '2020-01-01', NULL, '20', 'default to ship: within 20 % of baseline'),
    ('discharge.normal-sets', '2020-01-01', NULL, '2', 'default to ship: within 20 % of baseline twice'),
    ('fasting.required', '2020-01-01', NULL, 'true', 'house rule'),
    ('watch.longest-hours', '2020-01-01', NULL, '12', 'house rule: a stretch of watching left open longer does not count');
