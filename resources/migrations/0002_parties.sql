-- People and firms.
CREATE TABLE user_account (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    life INTEGER NOT NULL DEFAULT 0,
    login TEXT,
    name TEXT,
    email TEXT,
    active INTEGER DEFAULT 1,
    custom TEXT
) STRICT;

CREATE TABLE party (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    life INTEGER NOT NULL DEFAULT 0,
    kind TEXT,
    name TEXT,
    legal_name TEXT,
    family_name TEXT,
    given_name TEXT,
    middle_name TEXT,
    salutation TEXT,
    pronouns TEXT,
    tax_id TEXT,
    tax_reason_code TEXT,
    registration_number TEXT,
    statistics_code TEXT,
    vat_id TEXT,
    owner_id INTEGER REFERENCES user_account (id) DEFERRABLE INITIALLY DEFERRED,
    team TEXT,
    priority TEXT,
    source TEXT,
    industry TEXT,
    size TEXT,
    region TEXT,
    language TEXT,
    time_zone TEXT,
    birthday TEXT,
    preferred_channel TEXT,
    preferred_hours TEXT,
    do_not_call INTEGER,
    price_list TEXT,
    discount INTEGER,
    payment_delay_days INTEGER,
    credit_limit INTEGER,
    credit_limit_currency TEXT,
    delivery_terms TEXT,
    contract TEXT,
    external_id TEXT,
    description TEXT,
    created_at INTEGER,
    created_by_id INTEGER REFERENCES user_account (id) DEFERRABLE INITIALLY DEFERRED,
    custom TEXT
) STRICT;
CREATE INDEX party_by_name ON party (name);
CREATE INDEX party_by_tax_id ON party (tax_id) WHERE tax_id IS NOT NULL;
CREATE INDEX party_by_external_id ON party (external_id) WHERE external_id IS NOT NULL;
CREATE INDEX party_by_birthday ON party (substr(birthday, 6)) WHERE birthday IS NOT NULL;
CREATE INDEX party_by_owner ON party (owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX party_by_created_by ON party (created_by_id) WHERE created_by_id IS NOT NULL;

CREATE TABLE party_role (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    life INTEGER NOT NULL DEFAULT 0,
    party_id INTEGER REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT
) STRICT;
CREATE INDEX party_role_by_party ON party_role (party_id);

CREATE TABLE affiliation (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    life INTEGER NOT NULL DEFAULT 0,
    person_id INTEGER REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
    organization_id INTEGER REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
    job_title TEXT,
    department TEXT,
    decision_role TEXT,
    main INTEGER,
    since TEXT,
    until TEXT
) STRICT;
CREATE INDEX affiliation_by_person ON affiliation (person_id);
CREATE INDEX affiliation_by_organization ON affiliation (organization_id);

CREATE TABLE contact_point (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    life INTEGER NOT NULL DEFAULT 0,
    party_id INTEGER REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT,
    value TEXT,
    normalized TEXT,
    label TEXT,
    preferred INTEGER,
    do_not_use INTEGER
) STRICT;
CREATE INDEX contact_point_by_party ON contact_point (party_id);
CREATE INDEX contact_point_by_normalized ON contact_point (normalized);

CREATE TABLE address (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    life INTEGER NOT NULL DEFAULT 0,
    party_id INTEGER REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT,
    country TEXT,
    region TEXT,
    city TEXT,
    street TEXT,
    building TEXT,
    premises TEXT,
    postal_code TEXT,
    as_written TEXT,
    one_line TEXT
) STRICT;
CREATE INDEX address_by_party ON address (party_id);

CREATE TABLE bank_account (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    life INTEGER NOT NULL DEFAULT 0,
    party_id INTEGER REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
    bank_name TEXT,
    bic TEXT,
    correspondent_account TEXT,
    account TEXT,
    iban TEXT,
    swift TEXT,
    currency TEXT,
    main INTEGER
) STRICT;
CREATE INDEX bank_account_by_party ON bank_account (party_id);

CREATE TABLE tag (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    life INTEGER NOT NULL DEFAULT 0,
    name TEXT,
    color TEXT
) STRICT;

CREATE TABLE tagging (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    life INTEGER NOT NULL DEFAULT 0,
    tag_id INTEGER REFERENCES tag (id) DEFERRABLE INITIALLY DEFERRED,
    entity TEXT,
    record_id INTEGER
) STRICT;
CREATE INDEX tagging_by_record ON tagging (record_id);
CREATE INDEX tagging_by_tag ON tagging (tag_id);

CREATE TABLE party_link (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    life INTEGER NOT NULL DEFAULT 0,
    party_id INTEGER REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
    other_id INTEGER REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT,
    note TEXT
) STRICT;
CREATE INDEX party_link_by_party ON party_link (party_id);
CREATE INDEX party_link_by_other ON party_link (other_id);

CREATE TABLE consent (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    life INTEGER NOT NULL DEFAULT 0,
    party_id INTEGER REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
    purpose TEXT,
    channel TEXT,
    basis TEXT,
    given_on TEXT,
    given_how TEXT,
    valid_until TEXT,
    withdrawn_on TEXT,
    withdrawn_how TEXT,
    document TEXT
) STRICT;
CREATE INDEX consent_by_party ON consent (party_id);

CREATE TABLE important_date (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    life INTEGER NOT NULL DEFAULT 0,
    party_id INTEGER REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
    label TEXT,
    date TEXT,
    yearly INTEGER,
    remind_days_before INTEGER
) STRICT;
CREATE INDEX important_date_by_party ON important_date (party_id);

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    life INTEGER NOT NULL DEFAULT 0,
    entity TEXT,
    record_id INTEGER,
    file_name TEXT,
    media_type TEXT,
    size INTEGER,
    hash TEXT,
    note TEXT,
    created_at INTEGER,
    created_by_id INTEGER REFERENCES user_account (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX attachment_by_record ON attachment (record_id);
CREATE INDEX attachment_by_hash ON attachment (hash);
CREATE INDEX attachment_by_created_by ON attachment (created_by_id) WHERE created_by_id IS NOT NULL;

CREATE TABLE note (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    life INTEGER NOT NULL DEFAULT 0,
    entity TEXT,
    record_id INTEGER,
    text TEXT,
    pinned INTEGER,
    created_at INTEGER,
    created_by_id INTEGER REFERENCES user_account (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX note_by_record ON note (record_id);
CREATE INDEX note_by_created_by ON note (created_by_id) WHERE created_by_id IS NOT NULL;
