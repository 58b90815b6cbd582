-- Pieces are counted by what they are. Until now only devices could be taken in as pieces.
ALTER TABLE treatment_lot DROP CONSTRAINT treatment_lot_measure;
ALTER TABLE treatment_lot MODIFY COLUMN measure VARCHAR(8) NOT NULL DEFAULT 'ML';
UPDATE treatment_lot SET measure = 'DEVICE' WHERE measure = 'PIECE';
ALTER TABLE treatment_lot ADD CONSTRAINT treatment_lot_measures CHECK (measure IN ('ML', 'DEVICE', 'LOZENGE', 'CAPSULE'));
