create table instructor (
    id            uuid primary key,
    name          text        not null check (char_length(name) between 1 and 80),
    password_hash text        not null,
    created_at    timestamptz not null
);
create unique index instructor_name_key on instructor (lower(name));

create table quiz (
    id             uuid primary key,
    slug           text        not null unique
                   check (slug ~ '^[a-z0-9-]{1,80}$'),
    status         text        not null check (status in ('DRAFT', 'PUBLISHED', 'RETIRED')),
    origin         text        not null check (origin in ('FILE', 'API')),
    current_number integer     not null check (current_number >= 1),
    revision       integer     not null,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    published_at   timestamptz,
    check (status <> 'PUBLISHED' or published_at is not null)
);

create table quiz_version (
    id           uuid primary key,
    quiz_id      uuid        not null references quiz on delete cascade,
    number       integer     not null check (number >= 1),
    title        text        not null check (char_length(title) between 1 and 120),
    topics       varchar[]   not null check (cardinality(topics) >= 1),
    difficulty   integer     not null check (difficulty between 1 and 5),
    node_release integer     not null,
    answer_mode  text        not null check (answer_mode in ('ORDER', 'TYPE')),
    grading      text        not null check (grading in ('EXACT', 'PREFIX', 'PARTIAL')),
    attempts     integer     not null check (attempts between 1 and 10),
    explanation  text        not null check (char_length(explanation) between 1 and 4000),
    distractors  varchar[]   not null,
    environment  jsonb       not null check (jsonb_typeof(environment) = 'object'),
    source_type  text        not null check (source_type in ('COMMONJS', 'MODULE')),
    program      text        not null check (char_length(program) >= 1),
    content_hash text        not null check (content_hash ~ '^[0-9a-f]{64}$'),
    key_lines    varchar[]   not null check (cardinality(key_lines) between 1 and 60),
    stderr_lines varchar[]   not null,
    exit_code    integer     not null check (exit_code between 0 and 255),
    run_end      text        not null check (run_end in ('DRAINED', 'EXITED', 'UNCAUGHT')),
    created_at   timestamptz not null,
    unique (quiz_id, number),
    unique (id, quiz_id)
);

-- A quiz always has the version that it calls its current one.
alter table quiz
    add constraint quiz_current_version_fkey foreign key (id, current_number)
        references quiz_version (quiz_id, number) deferrable initially deferred;

create function refuse_change_of_quiz_version() returns trigger language plpgsql as $$
begin
    raise exception 'A quiz version is never changed: add a new one.';
end
$$;
create trigger quiz_version_is_immutable before update on quiz_version
    for each row execute function refuse_change_of_quiz_version();

create table cohort (
    id          uuid primary key,
    name        text        not null check (char_length(name) between 1 and 80),
    time_zone   text        not null check (char_length(time_zone) between 1 and 60),
    archived_at timestamptz,
    revision    integer     not null,
    created_at  timestamptz not null
);

create table join_code (
    id         uuid primary key,
    cohort_id  uuid        not null references cohort on delete cascade,
    code       text        not null unique check (code ~ '^[0-9A-Z]{8}$'),
    uses       integer     not null check (uses >= 0),
    max_uses   integer     check (max_uses >= 1),
    expires_at timestamptz,
    revoked_at timestamptz,
    created_at timestamptz not null,
    check (uses <= max_uses)
);
create index join_code_cohort_idx on join_code (cohort_id);

create table learner (
    id            uuid primary key,
    cohort_id     uuid        not null references cohort,
    name          text        not null check (char_length(name) between 1 and 80),
    recovery_hash bytea       not null unique check (octet_length(recovery_hash) = 32),
    revision      integer     not null,
    joined_at     timestamptz not null,
    unique (id, cohort_id)
);
create unique index learner_name_key on learner (cohort_id, lower(name));

create table session (
    token_hash    bytea primary key check (octet_length(token_hash) = 32),
    instructor_id uuid references instructor on delete cascade,
    learner_id    uuid references learner on delete cascade,
    created_at    timestamptz not null,
    expires_at    timestamptz not null check (expires_at > created_at),
    check (num_nonnulls(instructor_id, learner_id) = 1)
);
create index session_expires_idx on session (expires_at);
create index session_learner_idx on session (learner_id);

create table sign_in_tries (
    who        text primary key check (char_length(who) between 1 and 300),
    failures   integer     not null check (failures >= 1),
    started_at timestamptz not null
);

create table submission (
    id              uuid primary key,
    learner_id      uuid          not null,
    cohort_id       uuid          not null,
    quiz_id         uuid          not null references quiz,
    quiz_version_id uuid          not null,
    attempt         integer       not null check (attempt between 1 and 10),
    idempotency_key text          not null check (char_length(idempotency_key) between 1 and 100),
    answer_lines    varchar[]     not null check (cardinality(answer_lines) between 1 and 200),
    is_right        boolean       not null,
    score           numeric(5, 4) not null check (score between 0 and 1),
    leading_right   integer       not null check (leading_right >= 0),
    submitted_at    timestamptz   not null,
    unique (learner_id, quiz_id, attempt),
    unique (learner_id, idempotency_key),
    foreign key (learner_id, cohort_id) references learner (id, cohort_id) on delete cascade,
    foreign key (quiz_version_id, quiz_id) references quiz_version (id, quiz_id),
    check (is_right = (score = 1))
);
create index submission_submitted_idx on submission (submitted_at desc, id);
create index submission_cohort_idx on submission (cohort_id);
create index submission_quiz_idx on submission (quiz_id);

create table quiz_progress (
    learner_id         uuid          not null,
    cohort_id          uuid          not null,
    quiz_id            uuid          not null references quiz,
    attempts           integer       not null check (attempts >= 1),
    best_score         numeric(5, 4) not null check (best_score between 0 and 1),
    solved             boolean       not null,
    first_submitted_at timestamptz   not null,
    last_submitted_at  timestamptz   not null check (last_submitted_at >= first_submitted_at),
    primary key (learner_id, quiz_id),
    foreign key (learner_id, cohort_id) references learner (id, cohort_id) on delete cascade,
    check (solved = (best_score = 1))
);
create index quiz_progress_cohort_idx on quiz_progress (cohort_id);
create index quiz_progress_quiz_idx on quiz_progress (quiz_id);
