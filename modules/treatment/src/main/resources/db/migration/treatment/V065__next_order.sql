-- A prescriber's order for a visit whose session has not begun; the newest counts and is copied to the session at check-in.
CREATE TABLE treatment_next_order (
    id BIGINT NOT NULL AUTO_INCREMENT,
    booking_id BIGINT NOT NULL,
    per_kilogram DECIMAL(8, 4) NULL,
    fixed_milligrams DECIMAL(10, 3) NULL,
    basis VARCHAR(10) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    ordered_subject VARCHAR(120) NOT NULL,
    ordered_by VARCHAR(200) NOT NULL,
    ordered_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY treatment_next_order_booking (booking_id),
    CONSTRAINT treatment_next_order_one CHECK ((per_kilogram IS NULL) <> (fixed_milligrams IS NULL)),
    CONSTRAINT treatment_next_order_basis CHECK (basis IN ('ACTUAL', 'IDEAL', 'ADJUSTED'))
);
