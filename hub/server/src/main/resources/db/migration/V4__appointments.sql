-- Slots agreed beforehand. Nothing says for whom: number and token are the paper's. `place` counts
-- within a slot, so that the key holds the quota even if two should ask at once.
CREATE TABLE appointment (
    hall       varchar(32)              NOT NULL,
    id         uuid                     NOT NULL,
    code       varchar(8)               NOT NULL,
    token      varchar(26)              NOT NULL,
    service    varchar(1)               NOT NULL,
    slot_start timestamp with time zone NOT NULL,
    place      integer                  NOT NULL,
    made_by    varchar(32)              NOT NULL,
    PRIMARY KEY (hall, id),
    UNIQUE (hall, code),
    UNIQUE (hall, token),
    UNIQUE (hall, service, slot_start, place)
);
