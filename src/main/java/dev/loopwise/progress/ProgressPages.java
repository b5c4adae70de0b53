package dev.loopwise.progress;

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
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page on which learners see how they get on. */
@Path("/progress")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.LEARNER)
@Blocking
public class ProgressPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance progress(Frame frame, LearnerProgress progress, ZoneId zone);

        private Templates() {}
    }

    private final ProgressReports reports;
    private final LearnerFrames frames;

    ProgressPages(ProgressReports reports, LearnerFrames frames) {
        this.reports = reports;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance progress() {
        Learner learner = frames.learner();
        return Templates.progress(
                frames.of("Your progress", Frame.Section.PROGRESS),
                reports.ofLearner(learner.id()),
                learner.timeZone());
    }
}
