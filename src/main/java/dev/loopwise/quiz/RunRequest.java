package dev.loopwise.quiz;

import dev.loopwise.engine.SourceType;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A snippet to run. */
record RunRequest(
        @Schema(description = "The program", examples = "console.log('one');")
                @NotBlank(message = "Please give a program.")
                String program,
        @Schema(description = "How Node loads it; commonjs unless given") SourceType type,
        @Schema(description = "The major version of Node, 24 unless given") Integer node,
        @Schema(description = "Only UV_THREADPOOL_SIZE is known") Map<String, String> env) {}
