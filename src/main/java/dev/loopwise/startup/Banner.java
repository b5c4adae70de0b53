package dev.loopwise.startup;

import dev.loopwise.cohort.Cohorts;
import dev.loopwise.shared.LoopwiseSettings;
import dev.loopwise.shared.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Tells whoever started the service where to go. */
@ApplicationScoped
class Banner {
    private final LoopwiseSettings settings;
    private final Cohorts cohorts;

    Banner(LoopwiseSettings settings, Cohorts cohorts) {
        this.settings = settings;
        this.cohorts = cohorts;
    }

    /**
     * Prints to standard output, never through the log: a generated password must be in no log
     * file.
     */
    void print(Optional<String> generatedPassword) {
        System.out.print(text(generatedPassword));
        System.out.flush();
    }

    String text(Optional<String> generatedPassword) {
        String address = settings.publicUrl().toString().replaceAll("/+$", "");
        StringBuilder text = new StringBuilder("\n  Loopwise is ready.\n\n");
        cohorts.newestOpenJoinCode()
                .ifPresent(
                        code ->
                                line(
                                        text,
                                        "Learners join here",
                                        address + "/join/" + Secrets.grouped(code.code())));
        line(text, "Instructors sign in here", address + "/instructor");
        line(text, "The API is described here", address + "/q/swagger-ui");
        line(text, "Instructor's name", settings.instructor().name());
        generatedPassword.ifPresent(
                password ->
                        line(
                                text,
                                "Instructor's password",
                                password + "   (shown this once: please note it down)"));
        return text.append('\n').toString();
    }

    private static void line(StringBuilder text, String what, String where) {
        text.append("  %-27s %s%n".formatted(what, where));
    }
}
