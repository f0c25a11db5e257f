-- Only hashes: Argon2id of a secret, SHA-256 of a session's cookie. `kind` has no CHECK (kind IN
-- (…)): H2 2.4 keeps the session that made such a check and fails once that one has ended.
CREATE TABLE secrets (
    person     varchar(32)              NOT NULL,
    kind       varchar(8)               NOT NULL,
    hash       varchar(255)             NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    PRIMARY KEY (person, kind)
);

CREATE TABLE sessions (
    cookie_hash varchar(64)              NOT NULL PRIMARY KEY,
    person      varchar(32)              NOT NULL,
    created_at  timestamp with time zone NOT NULL,
    seen_at     timestamp with time zone NOT NULL
);

CREATE INDEX sessions_person ON sessions (person);
