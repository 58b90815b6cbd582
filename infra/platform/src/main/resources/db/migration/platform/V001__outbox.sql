CREATE TABLE platform_event (
  id           BIGINT AUTO_INCREMENT PRIMARY KEY,
  happened_at  DATETIME(6)  NOT NULL,
  subject      VARCHAR(120) NOT NULL,
  actor_name   VARCHAR(200) NOT NULL,
  type         VARCHAR(200) NOT NULL,
  patient      BIGINT,
  site         VARCHAR(16),
  payload      LONGTEXT     NOT NULL
) CHARACTER SET utf8mb4;

CREATE TABLE platform_delivery (
  event     BIGINT       NOT NULL,
  listener  VARCHAR(100) NOT NULL,
  origin    VARCHAR(20)  NOT NULL,
  state     VARCHAR(10)  NOT NULL DEFAULT 'PENDING',
  attempts  INT          NOT NULL DEFAULT 0,
  next_at   DATETIME(6)  NOT NULL,
  error     VARCHAR(300),
  PRIMARY KEY (event, listener),
  KEY platform_delivery_due (state, listener, event),
  CONSTRAINT platform_delivery_of_event FOREIGN KEY (event) REFERENCES platform_event (id)
) CHARACTER SET utf8mb4;
