-- months whose books are closed: nothing is written into them any more
CREATE TABLE billing_closed_month (
  month DATE NOT NULL PRIMARY KEY,
  closed_at DATETIME(6) NOT NULL,
  closed_by VARCHAR(120) NOT NULL,
  entries BIGINT NOT NULL,
  turnover_cents BIGINT NOT NULL
);
CREATE INDEX billing_entry_by_time ON billing_entry (at);
