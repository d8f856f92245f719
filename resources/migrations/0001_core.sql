-- What every workspace has: who it is, the journal, search, definitions, settings.
-- Local tables: they describe this file on this seat and are never synchronized.
CREATE TABLE workspace_meta (key TEXT PRIMARY KEY, value TEXT) STRICT, WITHOUT ROWID;

CREATE TABLE change_set (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    user_id INTEGER,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    target INTEGER,
    run INTEGER,
    state TEXT NOT NULL DEFAULT 'done'
) STRICT;
CREATE TABLE change (
    seq INTEGER PRIMARY KEY,
    change_set INTEGER NOT NULL REFERENCES change_set (seq),
    entity TEXT NOT NULL,
    kind TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    last_id INTEGER,
    image TEXT
) STRICT;
CREATE INDEX change_by_set ON change (change_set);
CREATE INDEX change_by_record ON change (record_id);
CREATE TABLE change_image (
    change INTEGER NOT NULL REFERENCES change (seq),
    part INTEGER NOT NULL,
    image BLOB NOT NULL,
    PRIMARY KEY (change, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_run (
    run INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    user_id INTEGER,
    source TEXT NOT NULL,
    entity TEXT NOT NULL,
    mode TEXT NOT NULL,
    recipe TEXT,
    new_count INTEGER NOT NULL DEFAULT 0,
    updated_count INTEGER NOT NULL DEFAULT 0,
    duplicate_count INTEGER NOT NULL DEFAULT 0,
    error_count INTEGER NOT NULL DEFAULT 0,
    row_count INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE search_text (id INTEGER PRIMARY KEY, entity TEXT NOT NULL, text TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE search_index USING fts5 (
    text, content = 'search_text', content_rowid = 'id', tokenize = 'trigram', detail = none,
    columnsize = 0
);
-- Documents whose text the index does not have yet, with the text it has (none when NULL).
CREATE TABLE search_pending (id INTEGER PRIMARY KEY, indexed TEXT) STRICT;

CREATE TABLE attachment_content (
    hash TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    content BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Synchronized tables follow the rules of the merge: random 63-bit or derived ids, every column
-- nullable or with a default, no UNIQUE, no check across columns, life 0 live 1 trash 2 erased 3 stub.
CREATE TABLE custom_field (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    life INTEGER NOT NULL DEFAULT 0,
    entity TEXT,
    key TEXT,
    label TEXT,
    kind TEXT,
    options TEXT,
    target TEXT,
    position INTEGER
) STRICT;

CREATE TABLE setting (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    life INTEGER NOT NULL DEFAULT 0,
    key TEXT,
    value TEXT
) STRICT;

CREATE TABLE import_recipe (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    life INTEGER NOT NULL DEFAULT 0,
    name TEXT,
    entity TEXT,
    recipe TEXT
) STRICT;
