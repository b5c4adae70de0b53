-- Everything that grading said about an answer; null for answers from before.
alter table submission
    add column verdict jsonb check (jsonb_typeof(verdict) = 'object');

-- chance is what a random answer scores on average; null for versions from before.
alter table quiz_version
    add column ignore_case     boolean          not null default false,
    add column subtract_chance boolean          not null default false,
    add column chance          double precision check (chance between 0 and 1),
    add check (not subtract_chance or (grading = 'PARTIAL' and chance is not null));
