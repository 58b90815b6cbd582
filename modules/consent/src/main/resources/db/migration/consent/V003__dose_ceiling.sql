-- The most milligrams that a text lets be given in one session, and what each signature agreed to; none: the protocol's ceiling.
ALTER TABLE consent_text ADD COLUMN ceiling_milligrams DECIMAL(10, 3) NULL;
ALTER TABLE consent_text ADD CONSTRAINT consent_text_ceiling CHECK (ceiling_milligrams > 0);
ALTER TABLE consent_signature ADD COLUMN ceiling_milligrams DECIMAL(10, 3) NULL;
