-- what a remitted claim came to: whether it was refused and why, what it left to the patient (PR), laid on other payers (OA),
-- refused in all, and refused to us (all but PR)
ALTER TABLE billing_remitted_claim ADD COLUMN outcome VARCHAR(12) NOT NULL DEFAULT 'PAID';
ALTER TABLE billing_remitted_claim ADD COLUMN refusal VARCHAR(40) NULL;
ALTER TABLE billing_remitted_claim ADD COLUMN left_cents BIGINT NOT NULL DEFAULT 0;
ALTER TABLE billing_remitted_claim ADD COLUMN other_cents BIGINT NOT NULL DEFAULT 0;
ALTER TABLE billing_remitted_claim ADD COLUMN refused_cents BIGINT NOT NULL DEFAULT 0;
ALTER TABLE billing_remitted_claim ADD COLUMN contested_cents BIGINT NOT NULL DEFAULT 0;
UPDATE billing_remitted_claim SET outcome = 'DENIED' WHERE status = '4' AND paid_cents = 0;
UPDATE billing_remitted_claim SET outcome = 'ACCEPTED' WHERE status = '22';
UPDATE billing_remitted_claim SET left_cents = patient_cents;

-- how often it was posted: once, and once more each time a person took it back and posted it again
ALTER TABLE billing_remittance ADD COLUMN postings INT NOT NULL DEFAULT 0;
UPDATE billing_remittance SET postings = 1 WHERE state = 'POSTED';
