package dev.loopwise.quiz;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.SourceType;
import dev.loopwise.grading.GradingPolicy;
import dev.loopwise.quiz.file.AnswerMode;
import dev.loopwise.quiz.file.Durations;
import dev.loopwise.quiz.file.FrontMatter;
import dev.loopwise.quiz.file.OrderRule;
import dev.loopwise.quiz.file.QuizFileParser;
import dev.loopwise.shared.Refusal;
import dev.loopwise.shared.RefusedException;
import dev.loopwise.shared.Secrets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What an author sends over the API, with the same defaults and limits as a quiz file. */
final class AuthorInput {
    private static final String POOL_SIZE = "UV_THREADPOOL_SIZE";
    private static final int MAX_POOL_SIZE = 1024;
    private static final int MAX_SLUG_LENGTH = QuizFileParser.MAX_SLUG_LENGTH;

    private AuthorInput() {}

    /** The draft of a quiz that is called {@code slug}. */
    static QuizDraft draft(String slug, QuizRequest request) {
        GradingPolicy grading =
                Optional.ofNullable(request.grading()).orElse(GradingPolicy.PARTIAL);
        FrontMatter about =
                new FrontMatter(
                        request.title().strip(),
                        request.topics(),
                        request.difficulty(),
                        release(Optional.ofNullable(request.node())),
                        Optional.ofNullable(request.answer()).orElse(AnswerMode.ORDER),
                        grading,
                        subtractChance(request.subtractChance(), grading),
                        Boolean.TRUE.equals(request.ignoreCase()),
                        Optional.ofNullable(request.order()).orElse(OrderRule.ONE),
                        Optional.ofNullable(request.attempts())
                                .orElse(FrontMatter.DEFAULT_ATTEMPTS),
                        request.explanation().strip(),
                        Optional.ofNullable(request.distractors()).orElse(List.of()),
                        environment(Optional.ofNullable(request.env())),
                        durations(Optional.ofNullable(request.durations()).orElse(Map.of())));
        SourceType type = Optional.ofNullable(request.type()).orElse(SourceType.COMMONJS);
        return new QuizDraft(slug, about, type, request.program(), hash(about, type, request));
    }

    private static boolean subtractChance(Boolean wanted, GradingPolicy grading) {
        boolean subtractChance = Boolean.TRUE.equals(wanted);
        if (!FrontMatter.allowsChance(grading, subtractChance)) {
            throw invalid(
                    "subtractChance",
                    "Chance can be subtracted from partial scores only. Please choose partial"
                            + " grading, or leave this out.");
        }
        return subtractChance;
    }

    private static String hash(FrontMatter about, SourceType type, QuizRequest request) {
        return HexFormat.of()
                .formatHex(Secrets.hash(about + "\0" + type + "\0" + request.program()));
    }

    /** The slug that was asked for, or one made of the title. */
    static String slug(QuizRequest request) {
        if (request.slug() != null) {
            return request.slug();
        }
        String letters =
                Normalizer.normalize(request.title(), Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        String slug = letters.substring(0, Math.min(letters.length(), MAX_SLUG_LENGTH));
        if (slug.isEmpty()) {
            throw invalid(
                    "slug", "No slug can be made of this title. Please give one, such as ticks.");
        }
        return slug;
    }

    static NodeRelease release(Optional<Integer> major) {
        int wanted = major.orElse(NodeRelease.DEFAULT.major());
        if (!NodeRelease.MODELLED.contains(wanted)) {
            throw invalid("node", "Please choose one of " + NodeRelease.MODELLED + ".");
        }
        return new NodeRelease(wanted);
    }

    static Map<String, String> environment(Optional<Map<String, String>> environment) {
        Map<String, String> wanted = environment.orElse(Map.of());
        for (Map.Entry<String, String> variable : wanted.entrySet()) {
            if (!variable.getKey().equals(POOL_SIZE) || !isPoolSize(variable.getValue())) {
                throw invalid(
                        "env",
                        "Only %s can be set, to a number from 1 to %d in quotes."
                                .formatted(POOL_SIZE, MAX_POOL_SIZE));
            }
        }
        return wanted;
    }

    private static Durations durations(Map<String, String> ranges) {
        ranges.forEach(
                (family, range) -> {
                    if (!Durations.FAMILIES.contains(family)) {
                        throw invalid(
                                "durations",
                                "Please use %s only."
                                        .formatted(String.join(", ", Durations.FAMILIES)));
                    }
                    if (range == null || !Durations.isRange(range)) {
                        throw invalid("durations." + family, "This " + Durations.RANGE_RULE);
                    }
                });
        return new Durations(ranges);
    }

    private static boolean isPoolSize(String value) {
        return value != null
                && value.matches("[1-9]\\d{0,3}")
                && Integer.parseInt(value) <= MAX_POOL_SIZE;
    }

    private static RefusedException invalid(String field, String message) {
        return RefusedException.ofField(Refusal.INPUT_INVALID, field, message);
    }
}
