-- Every order that a program can have, when there is more than one; key_lines is the first of them.
alter table quiz_version
    add column order_rule text not null default 'ONE' check (order_rule in ('ONE', 'ANY_VALID')),
    add column outcomes   jsonb check (jsonb_typeof(outcomes) = 'array' and jsonb_array_length(outcomes) > 1),
    add check (outcomes is null or order_rule = 'ANY_VALID');
