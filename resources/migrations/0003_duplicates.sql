-- Pairs of records that resemble each other and are not the same.
CREATE TABLE not_duplicate (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    life INTEGER NOT NULL DEFAULT 0,
    entity TEXT,
    first_id INTEGER,
    second_id INTEGER,
    created_at INTEGER,
    created_by_id INTEGER REFERENCES user_account (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX not_duplicate_by_first ON not_duplicate (first_id);
CREATE INDEX not_duplicate_by_second ON not_duplicate (second_id);
CREATE INDEX not_duplicate_by_created_by ON not_duplicate (created_by_id) WHERE created_by_id IS NOT NULL;
