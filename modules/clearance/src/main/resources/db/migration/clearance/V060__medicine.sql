-- Medicines beside the drug: told at check-in, decided by a prescriber before the draw.
INSERT INTO clearance_gate_setting (gate, checkpoint, purpose, weight, from_date, to_date, source) VALUES
    ('treatment.medicine-benzodiazepine', 'BOOKING', 'any', 'NOT_ASKED', '2020-01-01', NULL, 'local policy: a prescriber decides'),
    ('treatment.medicine-benzodiazepine', 'T_MINUS_48H', 'any', 'NOT_ASKED', '2020-01-01', NULL, 'local policy: a prescriber decides'),
    ('treatment.medicine-benzodiazepine', 'CHECK_IN', 'any', 'WARNING', '2020-01-01', NULL, 'local policy: a prescriber decides'),
    ('treatment.medicine-benzodiazepine', 'BEFORE_DRAW', 'any', 'SOFT', '2020-01-01', NULL, 'local policy: a prescriber decides'),
    ('treatment.medicine-sedative-hypnotic', 'BOOKING', 'any', 'NOT_ASKED', '2020-01-01', NULL, 'local policy: a prescriber decides'),
    ('treatment.medicine-sedative-hypnotic', 'T_MINUS_48H', 'any', 'NOT_ASKED', '2020-01-01', NULL, 'local policy: a prescriber decides'),
    ('treatment.medicine-sedative-hypnotic', 'CHECK_IN', 'any', 'WARNING', '2020-01-01', NULL, 'local policy: a prescriber decides'),
    ('treatment.medicine-sedative-hypnotic', 'BEFORE_DRAW', 'any', 'SOFT', '2020-01-01', NULL, 'local policy: a prescriber decides'),
    ('treatment.medicine-opioid', 'BOOKING', 'any', 'NOT_ASKED', '2020-01-01', NULL, 'local policy: a prescriber decides'),
    ('treatment.medicine-opioid', 'T_MINUS_48H', 'any', 'NOT_ASKED', '2020-01-01', NULL, 'local policy: a prescriber decides'),
    ('treatment.medicine-opioid', 'CHECK_IN', 'any', 'WARNING', '2020-01-01', NULL, 'local policy: a prescriber decides'),
    ('treatment.medicine-opioid', 'BEFORE_DRAW', 'any', 'SOFT', '2020-01-01', NULL, 'local policy: a prescriber decides'),
    ('treatment.medicine-psychostimulant', 'BOOKING', 'any', 'NOT_ASKED', '2020-01-01', NULL, 'local policy: a prescriber decides'),
    ('treatment.medicine-psychostimulant', 'T_MINUS_48H', 'any', 'NOT_ASKED', '2020-01-01', NULL, 'local policy: a prescriber decides'),
    ('treatment.medicine-psychostimulant', 'CHECK_IN', 'any', 'WARNING', '2020-01-01', NULL, 'local policy: a prescriber decides'),
    ('treatment.medicine-psychostimulant', 'BEFORE_DRAW', 'any', 'SOFT', '2020-01-01', NULL, 'local policy: a prescriber decides'),
    ('treatment.medicine-maoi', 'BOOKING', 'any', 'NOT_ASKED', '2020-01-01', NULL, 'local policy: a prescriber decides'),
    ('treatment.medicine-maoi', 'T_MINUS_48H', 'any', 'NOT_ASKED', '2020-01-01', NULL, 'local policy: a prescriber decides'),
    ('treatment.medicine-maoi', 'CHECK_IN', 'any', 'WARNING', '2020-01-01', NULL, 'local policy: a prescriber decides'),
    ('treatment.medicine-maoi', 'BEFORE_DRAW', 'any', 'SOFT', '2020-01-01', NULL, 'local policy: a prescriber decides');

-- Whose decision the passing of a soft red is, where it is not anybody's who may ask. to_date is exclusive.
CREATE TABLE clearance_decider (
    gate VARCHAR(60) NOT NULL,
    from_date DATE NOT NULL,
    to_date DATE NULL,
    role VARCHAR(20) NOT NULL,
    source VARCHAR(200) NOT NULL,
    PRIMARY KEY (gate, from_date),
    CONSTRAINT clearance_decider_role CHECK (role IN ('PRESCRIBER', 'SITE_MANAGER')),
    CONSTRAINT clearance_decider_dates CHECK (to_date IS NULL OR to_date > from_date)
);

INSERT INTO clearance_decider (gate, from_date, to_date, role, source) VALUES
    ('treatment.medicine-benzodiazepine', '2020-01-01', NULL, 'PRESCRIBER', 'local policy'),
    ('treatment.medicine-sedative-hypnotic', '2020-01-01', NULL, 'PRESCRIBER', 'local policy'),
    ('treatment.medicine-opioid', '2020-01-01', NULL, 'PRESCRIBER', 'local policy'),
    ('treatment.medicine-psychostimulant', '2020-01-01', NULL, 'PRESCRIBER', 'local policy'),
    ('treatment.medicine-maoi', '2020-01-01', NULL, 'PRESCRIBER', 'local policy');
