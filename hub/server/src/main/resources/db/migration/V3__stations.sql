-- One credential per station; only its hash ($7$ PBKDF2-SHA512, as mosquitto keeps it).
CREATE TABLE station_credential (
    hall       varchar(32)              NOT NULL,
    station    varchar(32)              NOT NULL,
    kind       varchar(16)              NOT NULL,
    hash       varchar(200)             NOT NULL,
    made_at    timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    PRIMARY KEY (hall, station)
);
