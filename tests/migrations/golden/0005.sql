-- What people had in their workspaces when schema 5 was released. Loaded into a file brought to that
-- schema, then opened by today's program. Never edited; each released schema adds its own file.
INSERT INTO user_account (id, life, login, name, active) VALUES (11, 0, 'anna', 'Анна', 1);
INSERT INTO custom_field (id, life, entity, key, label, kind, options, position)
    VALUES (21, 0, 'party', 'shelf', 'Полка', 'choice', 'верх' || char(10) || 'низ', 1);
INSERT INTO setting (id, life, key, value) VALUES (31, 0, 'home_currency', 'RUB');
INSERT INTO party (id, life, kind, name, tax_id, owner_id, birthday, discount, credit_limit,
                   credit_limit_currency, do_not_call, created_at, custom)
    VALUES (101, 0, 'organization', 'ООО «Ёлка»', '7701000001', 11, NULL, 525, 10000050, 'RUB', 0,
            1709632800000, '{"shelf":"низ","later":[1]}');
INSERT INTO party (id, life, kind, name, family_name, given_name, birthday)
    VALUES (102, 0, 'person', 'Иванова Мария', 'Иванова', 'Мария', '1980-02-29');
INSERT INTO party (id, life, kind, name) VALUES (103, 1, 'organization', 'В корзине');
INSERT INTO contact_point (id, life, party_id, kind, value, normalized)
    VALUES (201, 0, 101, 'phone', '8 (909) 111-22-33', '+79091112233');
INSERT INTO affiliation (id, life, person_id, organization_id, job_title, main)
    VALUES (301, 0, 102, 101, 'директор', 1);
INSERT INTO search_text (id, entity, text) VALUES (101, 'party', '  ooo  elka  79091112233');
INSERT INTO search_index (rowid, text) VALUES (101, '  ooo  elka  79091112233');
INSERT INTO change_set (seq, at, user_id, kind, label) VALUES (1, 1709632800000, 11, 'edit',
    '{"m":{"t":"Rename"}}');
INSERT INTO change (seq, change_set, entity, kind, record_id, image)
    VALUES (1, 1, 'party', 'U', 101, '{"name":["ООО «Ель»","ООО «Ёлка»"]}');
INSERT INTO party (id, life, kind, name) VALUES (104, 1, 'organization', 'Ёлка');
INSERT INTO merge (id, life, number, entity, kept_id, dropped_id, title, alternatives, changes)
    VALUES (401, 0, 1, 'party', 101, 104, 'Ёлка', '{"name":"Ёлка"}',
            '[{"entity":"party","id":"104","fields":{"life":[0,1]}}]');
INSERT INTO not_duplicate (id, life, entity, first_id, second_id) VALUES (501, 0, 'party', 101, 102);
UPDATE party SET name_order = 'ооо «елка»' WHERE id = 101;
UPDATE party SET name_order = 'иванова мария' WHERE id = 102;
UPDATE party SET name_order = 'в корзине' WHERE id = 103;
UPDATE party SET name_order = 'елка' WHERE id = 104;
INSERT INTO saved_filter (id, life, name, list, conditions, quick_text, position)
    VALUES (601, 0, 'Мои', 'organizations', '[{"expression":"owner = me","label":"мои"}]', 'ёл', 1);
