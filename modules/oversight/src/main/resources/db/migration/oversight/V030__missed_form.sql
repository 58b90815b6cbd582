-- Monitoring forms whose last day ended before they had gone out.
CREATE TABLE oversight_missed_form (
    session_id   BIGINT      NOT NULL,
    patient_id   BIGINT      NOT NULL,
    site_id      VARCHAR(16) NOT NULL,
    due_at       DATETIME(6) NOT NULL,
    submitted_at DATETIME(6) NULL,
    PRIMARY KEY (session_id),
    KEY oversight_missed_form_due (site_id, due_at)
);
