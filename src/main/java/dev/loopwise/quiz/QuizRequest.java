package dev.loopwise.quiz;

import dev.loopwise.engine.SourceType;
import dev.loopwise.grading.GradingPolicy;
import dev.loopwise.quiz.file.AnswerMode;
import dev.loopwise.quiz.file.FrontMatter;
import dev.loopwise.quiz.file.OrderRule;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A quiz as an author sends it; the same fields and limits as in a quiz file. */
record QuizRequest(
        @Schema(description = "The quiz's name in addresses; made of the title unless given")
                @Pattern(
                        regexp = "[a-z0-9-]{1,80}",
                        message = "Please use 1 to 80 small letters, digits and hyphens.")
                String slug,
        @NotBlank(message = "Please give a title.")
                @Size(
                        max = FrontMatter.MAX_TITLE_LENGTH,
                        message = "Please use at most {max} characters.")
                @Pattern(regexp = "\\P{Cntrl}*", message = "Please use a single line.")
                String title,
        @NotEmpty(message = "Please give at least one topic.")
                @Size(max = FrontMatter.MAX_TOPICS, message = "Please give at most {max} topics.")
                List<
                                @NotNull(message = "Please give a topic.")
                                @Size(max = 40, message = "Please use at most {max} characters.")
                                @Pattern(
                                        regexp = "[a-z0-9]+(-[a-z0-9]+)*",
                                        message =
                                                "Please use small letters, digits and single"
                                                        + " hyphens, such as next-tick.")
                                String>
                        topics,
        @Schema(description = "1 (first steps) to 5 (hard)")
                @NotNull(message = "Please give a difficulty from 1 to 5.")
                @Min(value = 1, message = "Please give a difficulty from 1 to 5.")
                @Max(
                        value = FrontMatter.MAX_DIFFICULTY,
                        message = "Please give a difficulty from 1 to 5.")
                Integer difficulty,
        @Schema(description = "The major version of Node, 24 unless given") Integer node,
        @Schema(description = "order unless given") AnswerMode answer,
        @Schema(description = "partial unless given") GradingPolicy grading,
        @Schema(
                        description =
                                "Whether what a random answer scores is subtracted; false unless"
                                        + " given, and only with partial grading")
                Boolean subtractChance,
        @Schema(description = "Whether upper and lower case are the same; false unless given")
                Boolean ignoreCase,
        @Schema(description = "one unless given; any-valid for a program whose order is a race")
                OrderRule order,
        @Schema(description = "2 unless given")
                @Min(value = 1, message = "Please allow 1 to 10 attempts.")
                @Max(value = FrontMatter.MAX_ATTEMPTS, message = "Please allow 1 to 10 attempts.")
                Integer attempts,
        @NotBlank(message = "Please explain why the output is what it is.")
                @Size(
                        max = FrontMatter.MAX_EXPLANATION_LENGTH,
                        message = "Please use at most {max} characters.")
                String explanation,
        @Schema(description = "Lines that the program never prints")
                @Size(
                        max = FrontMatter.MAX_DISTRACTORS,
                        message = "Please give at most {max} distractors.")
                List<
                                @NotBlank(message = "Please give a line that is not empty.")
                                @Size(
                                        max = FrontMatter.MAX_LINE_LENGTH,
                                        message = "Please use at most {max} characters.")
                                @Pattern(
                                        regexp = "[^\\r\\n]*",
                                        message = "Please give one line only.")
                                String>
                        distractors,
        @Schema(description = "Only UV_THREADPOOL_SIZE is known") Map<String, String> env,
        @Schema(
                        description =
                                "How long work of fs, dns, crypto, zlib or net takes, such as"
                                        + " 20-40 ms; the usual time unless given")
                Map<String, String> durations,
        @Schema(description = "The program to predict", examples = "console.log('one');")
                @NotBlank(message = "Please give a program.")
                String program,
        @Schema(description = "How Node loads it; commonjs unless given") SourceType type) {}
