INSERT INTO treatment_setting (name, from_date, to_date, setting_value, source) VALUES
    ('loss.look-back-months', '2020-01-01', NULL, '24', 'DEA form 106 asks for the losses of the registrant before this one');
