-- Whether the outcomes of a version are all that can happen, and whether an answer is known to be
-- right or wrong. One that is not has what it earns in any case as its score.
alter table quiz_version
    add column complete boolean not null default true;
alter table submission
    add column decided boolean not null default true,
    add check (decided or not is_right);
create index submission_undecided_idx on submission (submitted_at) where not decided;
