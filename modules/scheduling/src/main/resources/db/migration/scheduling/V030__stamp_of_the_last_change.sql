-- When a row was last written, by the database's clock: what the index in memory asks for to stay true.
ALTER TABLE scheduling_occupancy
    ADD COLUMN changed_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6),
    ADD KEY scheduling_occupancy_changed (changed_at);

ALTER TABLE scheduling_rota
    ADD COLUMN changed_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6),
    ADD KEY scheduling_rota_changed (changed_at);
