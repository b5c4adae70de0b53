package dev.loopwise.quiz;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.RunEnd;
import dev.loopwise.engine.SourceType;
import dev.loopwise.grading.GradingPolicy;
import dev.loopwise.quiz.file.AnswerMode;
import dev.loopwise.quiz.file.Durations;
import dev.loopwise.quiz.file.FrontMatter;
import dev.loopwise.quiz.file.OrderRule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of a quiz; its row is written once. */
@Entity(name = "QuizVersion")
@Table(name = "quiz_version")
@Immutable
class QuizVersionEntity {
    @Id private UUID id;

    @Column(name = "quiz_id")
    private UUID quizId;

    private int number;
    private String title;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> topics;

    private int difficulty;

    @Column(name = "node_release")
    private int nodeRelease;

    @Column(name = "answer_mode")
    @Enumerated(EnumType.STRING)
    private AnswerMode answerMode;

    @Enumerated(EnumType.STRING)
    private GradingPolicy grading;

    @Column(name = "subtract_chance")
    private boolean subtractChance;

    @Column(name = "ignore_case")
    private boolean ignoreCase;

    @Column(name = "order_rule")
    @Enumerated(EnumType.STRING)
    private OrderRule order;

    private int attempts;
    private String explanation;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> distractors;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> environment;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> durations;

    @Column(name = "source_type")
    @Enumerated(EnumType.STRING)
    private SourceType sourceType;

    private String program;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "key_lines")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> keyLines;

    /** All of them, the key's lines first; null when there is no other. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<List<String>> outcomes;

    /** Null for versions that are older than this column. */
    private Double chance;

    private boolean complete;

    @Column(name = "stderr_lines")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> stderrLines;

    @Column(name = "exit_code")
    private int exitCode;

    @Column(name = "run_end")
    @Enumerated(EnumType.STRING)
    private RunEnd runEnd;

    @Column(name = "created_at")
    private Instant createdAt;

    protected QuizVersionEntity() {}

    QuizVersionEntity(UUID quizId, int number, QuizDraft draft, QuizKey key, Instant now) {
        FrontMatter about = draft.about();
        this.id = UUID.randomUUID();
        this.quizId = quizId;
        this.number = number;
        this.title = about.title();
        this.topics = about.topics();
        this.difficulty = about.difficulty();
        this.nodeRelease = about.release().major();
        this.answerMode = about.answer();
        this.grading = about.grading();
        this.subtractChance = about.subtractChance();
        this.ignoreCase = about.ignoreCase();
        this.order = about.order();
        this.attempts = about.attempts();
        this.explanation = about.explanation();
        this.distractors = about.distractors();
        this.environment = about.environment();
        this.durations = about.durations().ranges();
        this.sourceType = draft.type();
        this.program = draft.program();
        this.contentHash = draft.contentHash();
        this.keyLines = key.lines();
        this.outcomes = key.outcomes().size() > 1 ? key.outcomes() : null;
        this.chance = key.chance().orElseThrow();
        this.complete = key.complete();
        this.stderrLines = key.stderr();
        this.exitCode = key.exitCode();
        this.runEnd = key.end();
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    String contentHash() {
        return contentHash;
    }

    QuizVersion toRecord(QuizEntity quiz) {
        FrontMatter about =
                new FrontMatter(
                        title,
                        topics,
                        difficulty,
                        new NodeRelease(nodeRelease),
                        answerMode,
                        grading,
                        subtractChance,
                        ignoreCase,
                        order,
                        attempts,
                        explanation,
                        distractors,
                        environment,
                        new Durations(durations));
        return new QuizVersion(
                id,
                quizId,
                quiz.slug(),
                number,
                quiz.status(),
                about,
                sourceType,
                program,
                key(),
                createdAt);
    }

    private QuizKey key() {
        return new QuizKey(
                outcomes == null ? List.of(keyLines) : outcomes,
                complete,
                stderrLines,
                exitCode,
                runEnd,
                chance == null ? OptionalDouble.empty() : OptionalDouble.of(chance));
    }
}
