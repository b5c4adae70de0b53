package dev.loopwise.cohort;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What an instructor can change of a learner. */
record LearnerRequest(
        @NotBlank(message = "Please give a name.")
                @Size(max = 80, message = "Please use at most {max} characters.")
                String name) {}
