package dev.loopwise.progress;

import dev.loopwise.cohort.Cohort;
import dev.loopwise.cohort.Cohorts;
import dev.loopwise.cohort.JoinCode;
import dev.loopwise.shared.LoopwiseSettings;
import dev.loopwise.shared.PageRequest;
import dev.loopwise.shared.RefusedException;
import dev.loopwise.shared.Roles;
import dev.loopwise.shared.Secrets;
import dev.loopwise.submission.UndecidedAnswers;
import dev.loopwise.web.FormErrors;
import dev.loopwise.web.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The pages on which instructors see their cohorts. */
@Path("/instructor")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.INSTRUCTOR)
@Blocking
public class InstructorPages {
    private static final int PAGE_SIZE = 50;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance cohorts(
                Frame frame, List<Cohort> cohorts, CohortForm form, FormErrors errors);

        static native TemplateInstance cohort(Frame frame, CohortView view);

        private Templates() {}
    }

    /** The form for a new cohort as it is shown. */
    record CohortForm(String name, String timeZone) {
        static final CohortForm BLANK = new CohortForm("", "Europe/Berlin");
    }

    /**
     * A cohort as its page shows it.
     *
     * @param invitations the codes with which people can join, the newest first
     * @param undecided how many answers are not decided yet
     */
    record CohortView(
            Cohort cohort, List<Invitation> invitations, CohortProgress progress, int undecided) {
        public int lastPage() {
            return (int) Math.max(0, (progress.learners().total() - 1) / PAGE_SIZE);
        }
    }

    /**
     * A join code as it is handed out.
     *
     * @param code in groups for people to read
     * @param link where a learner goes to join
     */
    record Invitation(String code, String link, int uses, Optional<Integer> maxUses) {}

    private final Cohorts cohorts;
    private final ProgressReports reports;
    private final UndecidedAnswers undecided;
    private final LoopwiseSettings settings;

    InstructorPages(
            Cohorts cohorts,
            ProgressReports reports,
            UndecidedAnswers undecided,
            LoopwiseSettings settings) {
        this.undecided = undecided;
        this.cohorts = cohorts;
        this.reports = reports;
        this.settings = settings;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance cohorts() {
        return list(CohortForm.BLANK, FormErrors.none());
    }

    @POST
    @Path("cohorts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response add(
            @RestForm @DefaultValue("") String name, @RestForm @DefaultValue("") String timeZone) {
        try {
            Cohort cohort = cohorts.add(name, ZoneId.of(timeZone));
            cohorts.addJoinCode(cohort.id(), Optional.empty(), Optional.empty());
            return toCohort(cohort.id());
        } catch (RefusedException refused) {
            return again(new CohortForm(name, timeZone), FormErrors.of(refused));
        } catch (DateTimeException unknownZone) {
            return again(
                    new CohortForm(name, timeZone),
                    FormErrors.ofField(
                            "timeZone", "Please choose a time zone such as Europe/Berlin."));
        }
    }

    @GET
    @Path("cohorts/{id}")
    @Operation(hidden = true)
    public TemplateInstance cohort(@RestPath UUID id, @RestQuery @DefaultValue("0") int page) {
        Cohort cohort = cohorts.cohort(id);
        List<Invitation> invitations =
                cohorts.openJoinCodes(id).stream().map(this::invitation).toList();
        CohortProgress progress = reports.ofCohort(id, new PageRequest(page, PAGE_SIZE));
        return Templates.cohort(
                Frame.forInstructor(cohort.name(), Frame.Section.COHORTS),
                new CohortView(cohort, invitations, progress, undecided.count(id)));
    }

    @POST
    @Path("cohorts/{id}/join-codes")
    @Operation(hidden = true)
    public Response addJoinCode(@RestPath UUID id) {
        cohorts.addJoinCode(id, Optional.empty(), Optional.empty());
        return toCohort(id);
    }

    private TemplateInstance list(CohortForm form, FormErrors errors) {
        return Templates.cohorts(
                Frame.forInstructor("Cohorts", Frame.Section.COHORTS), cohorts.all(), form, errors);
    }

    private Response again(CohortForm form, FormErrors errors) {
        return Response.status(FormErrors.STATUS).entity(list(form, errors)).build();
    }

    private Invitation invitation(JoinCode code) {
        return new Invitation(
                Secrets.grouped(code.code()),
                settings.publicUrl() + "/join/" + code.code(),
                code.uses(),
                code.maxUses());
    }

    private static Response toCohort(UUID id) {
        return Response.seeOther(URI.create("/instructor/cohorts/" + id)).build();
    }
}
