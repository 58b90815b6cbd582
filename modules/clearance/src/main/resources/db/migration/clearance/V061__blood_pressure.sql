-- Over the label's blood pressure: a prescriber may go on with a reason.
INSERT INTO clearance_gate_setting (gate, checkpoint, purpose, weight, from_date, to_date, source) VALUES
    ('treatment.blood-pressure-label', 'BOOKING', 'any', 'NOT_ASKED', '2020-01-01', NULL, 'measured on the day'),
    ('treatment.blood-pressure-label', 'T_MINUS_48H', 'any', 'NOT_ASKED', '2020-01-01', NULL, 'measured on the day'),
    ('treatment.blood-pressure-label', 'CHECK_IN', 'any', 'NOT_ASKED', '2020-01-01', NULL, 'measured in the chair'),
    ('treatment.blood-pressure-label', 'BEFORE_DRAW', 'any', 'SOFT', '2020-01-01', NULL, 'Spravato label: over 140/90 consider to delay the dose');

INSERT INTO clearance_decider (gate, from_date, to_date, role, source) VALUES
    ('treatment.blood-pressure-label', '2020-01-01', NULL, 'PRESCRIBER', 'Spravato label: the decision weighs benefit and risk');
