-- A cache: all of it may be deleted at any time. Packed, because a commit that falls together with a
-- text of ten megabytes waits for it.
DROP TABLE snapshot;

CREATE TABLE snapshot (
    hall   varchar(32) NOT NULL,
    n      bigint      NOT NULL,
    hash   varchar(64) NOT NULL,
    format integer     NOT NULL,
    state  bytea       NOT NULL,
    PRIMARY KEY (hall, n)
);
