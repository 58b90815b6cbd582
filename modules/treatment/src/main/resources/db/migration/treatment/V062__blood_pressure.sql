-- Where the label only says to consider a delay over its limit, a prescriber decides; the limit is the protocol's hold.
INSERT INTO treatment_setting (name, from_date, to_date, setting_value, source) VALUES
    ('blood-pressure.label-drug', '2020-01-01', NULL, 'esketamine', 'Spravato label: over 140/90 consider to delay the dose');
