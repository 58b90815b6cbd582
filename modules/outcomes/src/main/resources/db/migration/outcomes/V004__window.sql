-- How long after its time a planned request is still worth sending; after that it is dropped.
INSERT INTO outcomes_setting (name, value, from_date, to_date, source) VALUES
    ('window-days-next-day', '2', '2020-01-01', NULL, 'house rule: a check-in of the next day says nothing later'),
    ('window-days-follow-up', '31', '2020-01-01', NULL, 'window of 14 to 31 days after induction');
