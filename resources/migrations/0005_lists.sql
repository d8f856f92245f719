-- What lists need: names in the order of people, found and sorted without looking at the rows, and
-- filters kept under a name.
ALTER TABLE party ADD COLUMN name_order TEXT;
UPDATE party SET name_order = kt_fold(name);
DROP INDEX party_by_name;
CREATE INDEX party_by_order ON party (name_order, life, kind);

CREATE TABLE saved_filter (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    life INTEGER NOT NULL DEFAULT 0,
    name TEXT,
    list TEXT,
    conditions TEXT,
    quick_text TEXT,
    position INTEGER,
    created_at INTEGER,
    created_by_id INTEGER REFERENCES user_account (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX saved_filter_by_created_by ON saved_filter (created_by_id) WHERE created_by_id IS NOT NULL;
