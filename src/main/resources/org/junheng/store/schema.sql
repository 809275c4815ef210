CREATE CACHED TABLE IF NOT EXISTS examined (
  sha256          CHAR(64)     PRIMARY KEY,
  basis           CHAR(64)     NOT NULL,
  name            VARCHAR(1000) NOT NULL,
  usable          BOOLEAN      NOT NULL,
  school          CHAR(10),
  period          CHAR(7),
  correction      INTEGER,
  filled          DATE,
  saved           VARCHAR(40),
  returned_from   VARCHAR(64),
  row_count       INTEGER      NOT NULL,
  unchanged_from  DATE         NOT NULL,
  unchanged_before DATE        NOT NULL
);

DROP TABLE finding IF EXISTS;

CREATE CACHED TABLE IF NOT EXISTS sealed_finding (
  sha256   CHAR(64)         NOT NULL,
  ordinal  INTEGER          NOT NULL,
  code     CHAR(4)          NOT NULL,
  said     VARBINARY(30000) NOT NULL,
  PRIMARY KEY (sha256, ordinal),
  FOREIGN KEY (sha256) REFERENCES examined ON DELETE CASCADE
);

CREATE CACHED TABLE IF NOT EXISTS figure (
  sha256     CHAR(64)      NOT NULL,
  stage      VARCHAR(10)   NOT NULL,
  measure    VARCHAR(40)   NOT NULL,
  amount     VARCHAR(60),
  sheet      VARCHAR(100)  NOT NULL,
  row_count  INTEGER       NOT NULL,
  wanting    VARCHAR(20000) NOT NULL,
  PRIMARY KEY (sha256, stage, measure),
  FOREIGN KEY (sha256) REFERENCES examined ON DELETE CASCADE
);

DROP TABLE explanation IF EXISTS;

CREATE CACHED TABLE IF NOT EXISTS sealed_explanation (
  sha256   CHAR(64)         NOT NULL,
  ordinal  INTEGER          NOT NULL,
  code     CHAR(4)          NOT NULL,
  said     VARBINARY(30000) NOT NULL,
  PRIMARY KEY (sha256, ordinal),
  FOREIGN KEY (sha256) REFERENCES examined ON DELETE CASCADE
);

CREATE INDEX IF NOT EXISTS examined_period ON examined (period);

CREATE CACHED TABLE IF NOT EXISTS publication (
  period   CHAR(7)  NOT NULL,
  ordinal  INTEGER  NOT NULL,
  digest   CHAR(64) NOT NULL,
  made_on  DATE     NOT NULL,
  PRIMARY KEY (period, ordinal)
);

CREATE CACHED TABLE IF NOT EXISTS published_figure (
  period   CHAR(7)       NOT NULL,
  ordinal  INTEGER       NOT NULL,
  name     VARCHAR(200)  NOT NULL,
  exact    VARCHAR(60),
  shown    VARCHAR(200)  NOT NULL,
  PRIMARY KEY (period, ordinal, name),
  FOREIGN KEY (period, ordinal) REFERENCES publication ON DELETE CASCADE
);

CREATE CACHED TABLE IF NOT EXISTS published_file (
  period   CHAR(7)       NOT NULL,
  ordinal  INTEGER       NOT NULL,
  sha256   CHAR(64)      NOT NULL,
  path     VARCHAR(2000) NOT NULL,
  PRIMARY KEY (period, ordinal, sha256),
  FOREIGN KEY (period, ordinal) REFERENCES publication ON DELETE CASCADE
);

CREATE CACHED TABLE IF NOT EXISTS announcement (
  period   CHAR(7)  PRIMARY KEY,
  ordinal  INTEGER  NOT NULL,
  record   CHAR(64) NOT NULL
);
