package dev.loopwise.cohort;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a new join code allows. */
record JoinCodeRequest(
        @Schema(description = "How many may join with it; any number unless given")
                @Min(value = 1, message = "Please give a number from 1 to 100000.")
                @Max(value = 100_000, message = "Please give a number from 1 to 100000.")
                Integer maxUses,
        @Schema(description = "Until when it can be used; for ever unless given")
                OffsetDateTime expiresAt) {}
