-- The table that db-scheduler asks for, under our name.
CREATE TABLE platform_task (
  task_name            VARCHAR(100) NOT NULL,
  task_instance        VARCHAR(100) NOT NULL,
  task_data            BLOB,
  execution_time       TIMESTAMP(6) NOT NULL,
  picked               BOOLEAN      NOT NULL,
  picked_by            VARCHAR(50),
  last_success         TIMESTAMP(6) NULL,
  last_failure         TIMESTAMP(6) NULL,
  consecutive_failures INT,
  last_heartbeat       TIMESTAMP(6) NULL,
  version              BIGINT       NOT NULL,
  priority             SMALLINT,
  PRIMARY KEY (task_name, task_instance),
  KEY platform_task_due (execution_time),
  KEY platform_task_heartbeat (last_heartbeat)
) CHARACTER SET utf8mb4;

CREATE TABLE platform_setting (
  name  VARCHAR(100) PRIMARY KEY,
  value VARCHAR(500) NOT NULL
) CHARACTER SET utf8mb4;
