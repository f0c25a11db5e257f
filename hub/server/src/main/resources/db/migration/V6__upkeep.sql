-- The maintenance register (S61). Rows are only ever added: a mistake is taken back by a row of its
-- own (`of_n`). `n` counts without a gap in each hall. `on_day` is the hall's day on which something
-- was done, or is due for the first time, or else was written. What an act does not say is empty or
-- zero, never NULL.
CREATE TABLE upkeep (
    hall       varchar(32)              NOT NULL,
    n          bigint                   NOT NULL,
    written_at timestamp with time zone NOT NULL,
    person     varchar(32)              NOT NULL,
    act        varchar(16)              NOT NULL,
    station    varchar(32)              NOT NULL,
    part       varchar(24)              NOT NULL,
    work       varchar(80)              NOT NULL,
    every_days integer                  NOT NULL,
    on_day     date                     NOT NULL,
    of_n       bigint                   NOT NULL,
    note       varchar(160)             NOT NULL,
    PRIMARY KEY (hall, n)
);
