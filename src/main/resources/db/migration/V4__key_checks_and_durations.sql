-- Whether a build of the engine finds what a version's key says, and what else it found.
create table key_check (
    id              uuid        primary key,
    quiz_version_id uuid        not null references quiz_version on delete cascade,
    engine          text        not null check (char_length(engine) between 1 and 200),
    agrees          boolean     not null,
    report          jsonb       not null check (jsonb_typeof(report) = 'object'),
    checked_at      timestamptz not null,
    unique (quiz_version_id, engine)
);

-- How long a version says that work takes, by its kind, where it says anything.
alter table quiz_version
    add column durations jsonb not null default '{}' check (jsonb_typeof(durations) = 'object');
