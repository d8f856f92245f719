-- Which card was merged into which, and what that changed.
CREATE TABLE merge (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    life INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    entity TEXT,
    kept_id INTEGER,
    dropped_id INTEGER,
    title TEXT,
    alternatives TEXT,
    changes TEXT,
    created_at INTEGER,
    created_by_id INTEGER REFERENCES user_account (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX merge_by_kept ON merge (kept_id);
CREATE INDEX merge_by_dropped ON merge (dropped_id);
CREATE INDEX merge_by_created_by ON merge (created_by_id) WHERE created_by_id IS NOT NULL;
