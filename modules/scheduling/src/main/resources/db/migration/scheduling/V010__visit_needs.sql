-- Pumps are taken as well (kind 4, one bit a cell).
ALTER TABLE scheduling_occupancy DROP CONSTRAINT scheduling_occupancy_kind;

ALTER TABLE scheduling_occupancy ADD CONSTRAINT scheduling_occupancy_kind CHECK (kind IN (1, 2, 3, 4));

-- A visit may need no prescriber in the building, and a pump for part of its time. attention says how much of the observer
-- it takes, in steps of minutes from its start ("0-15:1260,15-55:2520"); without it, observer_share for all of it.
ALTER TABLE scheduling_booking MODIFY COLUMN prescriber BIGINT NULL;

ALTER TABLE scheduling_booking ADD COLUMN pump BIGINT NULL;

ALTER TABLE scheduling_booking ADD COLUMN pump_from DATETIME(6) NULL;

ALTER TABLE scheduling_booking ADD COLUMN pump_until DATETIME(6) NULL;

ALTER TABLE scheduling_booking ADD COLUMN attention VARCHAR(200) NULL;

ALTER TABLE scheduling_booking ADD CONSTRAINT scheduling_booking_pump CHECK
    ((pump IS NULL AND pump_from IS NULL AND pump_until IS NULL)
    OR (pump IS NOT NULL AND pump_from IS NOT NULL AND pump_until IS NOT NULL AND pump_from < pump_until
        AND slot_from <= pump_from AND pump_until <= chair_until));
