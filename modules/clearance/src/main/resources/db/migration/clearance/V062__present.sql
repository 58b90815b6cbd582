-- Who must be there is asked when the drug is drawn and when it is started.
INSERT INTO clearance_gate_setting (gate, checkpoint, purpose, weight, from_date, to_date, source) VALUES
    ('treatment.present', 'BOOKING', 'any', 'NOT_ASKED', '2020-01-01', NULL, 'the rota decides on the day'),
    ('treatment.present', 'T_MINUS_48H', 'any', 'NOT_ASKED', '2020-01-01', NULL, 'the rota decides on the day'),
    ('treatment.present', 'CHECK_IN', 'any', 'NOT_ASKED', '2020-01-01', NULL, 'asked when the drug is drawn'),
    ('treatment.present', 'BEFORE_DRAW', 'any', 'HARD', '2020-01-01', NULL, 'the protocol says who must be present');
