-- Esketamine without a certified site and an enrolled patient; checks that a protocol makes a gate.
INSERT INTO clearance_gate_setting (gate, checkpoint, purpose, weight, from_date, to_date, source) VALUES
    ('treatment.rems', 'BOOKING', 'any', 'WARNING', '2020-01-01', NULL, 'house rule: shipped gate table'),
    ('treatment.rems', 'T_MINUS_48H', 'any', 'SOFT', '2020-01-01', NULL, 'house rule: shipped gate table'),
    ('treatment.rems', 'CHECK_IN', 'any', 'HARD', '2020-01-01', NULL, 'Spravato REMS: setting certified and patient enrolled before the first dose'),
    ('treatment.rems', 'BEFORE_DRAW', 'any', 'HARD', '2020-01-01', NULL, 'Spravato REMS: setting certified and patient enrolled before the first dose'),
    ('treatment.exposure', 'BOOKING', 'any', 'WARNING', '2020-01-01', NULL, 'house rule: a check after long exposure'),
    ('treatment.exposure', 'T_MINUS_48H', 'any', 'WARNING', '2020-01-01', NULL, 'house rule: a check after long exposure'),
    ('treatment.exposure', 'CHECK_IN', 'any', 'SOFT', '2020-01-01', NULL, 'house rule: a check after long exposure'),
    ('treatment.exposure', 'BEFORE_DRAW', 'any', 'SOFT', '2020-01-01', NULL, 'house rule: a check after long exposure');
