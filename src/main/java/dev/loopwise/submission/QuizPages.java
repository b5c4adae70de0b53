package dev.loopwise.submission;

import dev.loopwise.cohort.LearnerFrames;
import dev.loopwise.shared.Refusal;
import dev.loopwise.shared.RefusedException;
import dev.loopwise.shared.Roles;
import dev.loopwise.shared.Secrets;
import dev.loopwise.web.FormErrors;
import dev.loopwise.web.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The page on which a learner answers a quiz. */
@Path("/quizzes/{slug}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.LEARNER)
@Blocking
public class QuizPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance quiz(Frame frame, QuizView quiz, FormErrors errors);

        private Templates() {}
    }

    private final QuizSheets sheets;
    private final SubmitAnswer submitAnswer;
    private final LearnerFrames frames;

    QuizPages(QuizSheets sheets, SubmitAnswer submitAnswer, LearnerFrames frames) {
        this.sheets = sheets;
        this.submitAnswer = submitAnswer;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public Response quiz(@RestPath String slug) {
        QuizSheet sheet = sheets.open(learnerId(), slug);
        return sheet.attemptsLeft() == 0
                ? toResult(slug)
                : Response.ok(page(sheet, QuizView.Draft.blank(), FormErrors.none())).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response answer(@RestPath String slug, @BeanParam PostedAnswer posted) {
        try {
            submitAnswer.submit(learnerId(), posted.form(slug));
            return toResult(slug);
        } catch (RefusedException refused) {
            return declined(slug, posted, refused);
        }
    }

    private Response declined(String slug, PostedAnswer posted, RefusedException refused) {
        if (refused.refusal() == Refusal.NO_ATTEMPT_LEFT) {
            return toResult(slug);
        }
        QuizSheet sheet = sheets.open(learnerId(), slug);
        boolean isSameQuiz = refused.refusal() == Refusal.INPUT_INVALID;
        return Response.status(
                        isSameQuiz ? FormErrors.STATUS : Response.Status.CONFLICT.getStatusCode())
                .entity(
                        page(
                                sheet,
                                isSameQuiz ? posted.draft() : QuizView.Draft.blank(),
                                FormErrors.of(refused)))
                .build();
    }

    private TemplateInstance page(QuizSheet sheet, QuizView.Draft kept, FormErrors errors) {
        return Templates.quiz(
                frames.of(sheet.title(), Frame.Section.QUIZZES),
                new QuizView(sheet, kept, Secrets.token()),
                errors);
    }

    private UUID learnerId() {
        return frames.learner().id();
    }

    private static Response toResult(String slug) {
        return Response.seeOther(URI.create("/quizzes/" + slug + "/result")).build();
    }
}
