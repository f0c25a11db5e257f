-- The journal of every hall. The entry is text, never json: it must read back byte for byte.
CREATE TABLE journal (
    hall     varchar(32)    NOT NULL,
    n        bigint         NOT NULL,
    hall_day date           NOT NULL,
    entry    varchar(65536) NOT NULL,
    hash     varchar(64)    NOT NULL,
    PRIMARY KEY (hall, n)
);

-- The second wall: claims made in the transaction that keeps the entries.
CREATE TABLE issued_number (
    hall          varchar(32) NOT NULL,
    hall_day      date        NOT NULL,
    ticket_number varchar(8)  NOT NULL,
    PRIMARY KEY (hall, hall_day, ticket_number)
);

CREATE TABLE fact_seen (
    hall    varchar(32) NOT NULL,
    station varchar(32) NOT NULL,
    outbox  uuid        NOT NULL,
    seq     bigint      NOT NULL,
    PRIMARY KEY (hall, station, outbox, seq)
);

CREATE TABLE open_call (
    hall    varchar(32) NOT NULL,
    counter integer     NOT NULL,
    ticket  uuid        NOT NULL,
    PRIMARY KEY (hall, counter),
    UNIQUE (hall, ticket)
);

-- Beside the journal, because whoever may read the journal may not hold the citizens' tickets.
CREATE TABLE ticket_token (
    hall    varchar(32) NOT NULL,
    token   varchar(26) NOT NULL,
    ticket  uuid        NOT NULL,
    expires date        NOT NULL,
    PRIMARY KEY (hall, token),
    UNIQUE (hall, ticket)
);

-- A cache: all of it may be deleted at any time.
CREATE TABLE snapshot (
    hall   varchar(32) NOT NULL,
    n      bigint      NOT NULL,
    hash   varchar(64) NOT NULL,
    format integer     NOT NULL,
    state  text        NOT NULL,
    PRIMARY KEY (hall, n)
);
