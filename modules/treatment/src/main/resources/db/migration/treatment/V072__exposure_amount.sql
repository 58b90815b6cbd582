-- A check may also be asked for after so many milligrams of the drug since the last one, or after a gap of so many days without a
-- session. None is shipped: no number has a source.
ALTER TABLE treatment_exposure_rule
    ADD COLUMN after_milligrams DECIMAL(12, 3) NULL,
    ADD COLUMN after_gap_days INT NULL;
ALTER TABLE treatment_exposure_rule DROP CONSTRAINT treatment_exposure_rule_says;
ALTER TABLE treatment_exposure_rule
    ADD CONSTRAINT treatment_exposure_rule_asks CHECK (after_sessions IS NOT NULL OR after_months IS NOT NULL
        OR after_milligrams IS NOT NULL OR after_gap_days IS NOT NULL),
    ADD CONSTRAINT treatment_exposure_rule_positive CHECK ((after_milligrams IS NULL OR after_milligrams > 0)
        AND (after_gap_days IS NULL OR after_gap_days > 0));
