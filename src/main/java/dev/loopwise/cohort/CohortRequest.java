package dev.loopwise.cohort;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cohort as an instructor sends it. */
record CohortRequest(
        @NotBlank(message = "Please give a name.")
                @Size(max = 80, message = "Please use at most {max} characters.")
                String name,
        @Schema(description = "Such as Europe/Berlin; UTC unless given", examples = "Europe/Berlin")
                String timeZone) {}
