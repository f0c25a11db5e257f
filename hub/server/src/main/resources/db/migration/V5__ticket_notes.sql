-- Beside the journal, because what clerks write for each other is forgotten with the ticket. No
-- backup holds it.
CREATE TABLE ticket_note (
    hall   varchar(32)  NOT NULL,
    ticket uuid         NOT NULL,
    note   varchar(160) NOT NULL,
    PRIMARY KEY (hall, ticket)
);
