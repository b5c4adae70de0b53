package dev.loopwise.submission;

import dev.loopwise.cohort.Learner;
import dev.loopwise.cohort.LearnerFrames;
import dev.loopwise.shared.Roles;
import dev.loopwise.web.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The page on which a learner sees what became of an answer. */
@Path("/quizzes/{slug}/result")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.LEARNER)
@Blocking
public class ResultPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance result(Frame frame, ResultView view);

        private Templates() {}
    }

    /** A result as its page shows it, with times in the learner's time zone. */
    record ResultView(Result result, ZoneId zone) {
        public List<GradedLine> answered() {
            return GradedLine.of(result);
        }

        public List<String> programLines() {
            return result.solution()
                    .map(solution -> solution.program().stripTrailing().lines().toList())
                    .orElse(List.of());
        }

        /** Whether the program has several orders; told only when nothing can be answered. */
        public boolean isRace() {
            return result.solution().map(solution -> solution.orders() > 1).orElse(false);
        }

        public List<String> hints() {
            return Hints.of(result);
        }
    }

    private final Results results;
    private final LearnerFrames frames;

    ResultPages(Results results, LearnerFrames frames) {
        this.results = results;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance result(@RestPath String slug) {
        Learner learner = frames.learner();
        Result result = results.latest(learner.id(), slug);
        return Templates.result(
                frames.of("Result: " + result.title(), Frame.Section.QUIZZES),
                new ResultView(result, learner.timeZone()));
    }
}
