package dev.loopwise.cohort;

import static dev.loopwise.testing.Api.instructor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.loopwise.shared.Refusal;
import dev.loopwise.shared.RefusedException;
import dev.loopwise.testing.Api;
import dev.loopwise.testing.ServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@ServiceTest
class CohortResourceTest {
    private static final String COHORTS = "/api/v1/cohorts/";

    private final Joining joining;

    CohortResourceTest(Joining joining) {
        this.joining = joining;
    }

    @Test
    void change_currentTag_changesNameAndZone() {
        String id = Api.createCohort("Before");

        instructor()
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "After", "timeZone", "Europe/Berlin"))
                .put(COHORTS + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("After"))
                .body("timeZone", equalTo("Europe/Berlin"));
    }

    @Test
    void change_oldTag_isRefused() {
        String id = Api.createCohort("Stale");

        instructor()
                .header("If-Match", "\"5\"")
                .body(Map.of("name", "After"))
                .put(COHORTS + id)
                .then()
                .statusCode(412);
    }

    @Test
    void create_unknownZone_isNamed() {
        instructor()
                .body(Map.of("name", "A", "timeZone", "Mars/Olympus"))
                .post("/api/v1/cohorts")
                .then()
                .statusCode(422)
                .body("errors.field", contains("timeZone"));
    }

    @Test
    void archive_cohort_takesNoMoreLearners() {
        String id = Api.createCohort("Ending");
        String code = Api.createJoinCode(id, Map.of());

        instructor().post(COHORTS + id + "/archive").then().body("archivedAt", notNullValue());

        assertRefused(Refusal.JOIN_CODE_CLOSED, () -> joining.join(code, "Late"));
        instructor()
                .body(Map.of())
                .post(COHORTS + id + "/join-codes")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:loopwise:problem:cohort-archived"));
    }

    @Test
    void join_sameNameInOtherCase_isRefused() {
        String code = Api.createJoinCode(Api.createCohort("Names"), Map.of());
        joining.join(code, "Ada Lovelace");

        assertRefused(Refusal.NAME_TAKEN, () -> joining.join(code, " ADA  lovelace "));
    }

    @Test
    void join_codeAsPeopleTypeIt_isFound() {
        String code = Api.createJoinCode(Api.createCohort("Typing"), Map.of());

        assertThat(joining.join(" " + code.toLowerCase() + " ", "Ada").learner().name())
                .isEqualTo("Ada");
    }

    @Test
    void join_revokedCode_isRefused() {
        String id = Api.createCohort("Revoking");
        String code = Api.createJoinCode(id, Map.of());
        String codeId =
                instructor().get(COHORTS + id + "/join-codes").then().extract().path("[0].id");

        instructor()
                .post(COHORTS + id + "/join-codes/" + codeId + "/revoke")
                .then()
                .statusCode(200);

        assertRefused(Refusal.JOIN_CODE_CLOSED, () -> joining.join(code, "Late"));
        assertRefused(Refusal.JOIN_CODE_CLOSED, () -> joining.invitation(code));
    }

    @Test
    void join_lastUseFromManyThreads_letsOneIn() throws Exception {
        String code = Api.createJoinCode(Api.createCohort("Full"), Map.of("maxUses", 1));
        ExecutorService executor = Executors.newFixedThreadPool(6);
        List<Callable<Joined>> calls = new ArrayList<>();
        for (int index = 0; index < 6; index++) {
            String name = "Learner " + index;
            calls.add(() -> joining.join(code, name));
        }
        int joined = 0;
        for (Future<Joined> call : executor.invokeAll(calls)) {
            try {
                call.get();
                joined++;
            } catch (ExecutionException refused) {
                assertThat(refused).hasCauseInstanceOf(RefusedException.class);
            }
        }
        executor.shutdown();

        assertThat(joined).isEqualTo(1);
    }

    @Test
    void recoveryCode_afterReset_onlyTheNewOneWorks() {
        String code = Api.createJoinCode(Api.createCohort("Recovering"), Map.of());
        Joined joined = joining.join(code, "Ada");
        assertThat(joining.comeBack(joined.recoveryCode())).isEqualTo(joined.learner());

        String newCode =
                instructor()
                        .post("/api/v1/learners/" + joined.learner().id() + "/recovery-code")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("recoveryCode");

        assertThat(joining.comeBack(newCode)).isEqualTo(joined.learner());
        assertRefused(Refusal.RECOVERY_CODE_UNKNOWN, () -> joining.comeBack(joined.recoveryCode()));
    }

    @Test
    void remove_learner_isGoneWithEverything() {
        String cohort = Api.createCohort("Removing");
        String code = Api.createJoinCode(cohort, Map.of());
        Joined joined = joining.join(code, "Ada");
        instructor().delete(COHORTS + cohort).then().statusCode(409);

        instructor().delete("/api/v1/learners/" + joined.learner().id()).then().statusCode(204);

        instructor().get("/api/v1/learners/" + joined.learner().id()).then().statusCode(404);
        instructor().delete(COHORTS + cohort).then().statusCode(204);
    }

    @Test
    void rename_takenName_isRefused() {
        String code = Api.createJoinCode(Api.createCohort("Renaming"), Map.of());
        joining.join(code, "Ada");
        Joined grace = joining.join(code, "Grace");

        instructor()
                .body(Map.of("name", "ada"))
                .put("/api/v1/learners/" + grace.learner().id())
                .then()
                .statusCode(409)
                .body("errors.field", contains("name"));
    }

    @Test
    void list_learners_areOrderedByNameAndPaged() {
        String cohort = Api.createCohort("Listing");
        String code = Api.createJoinCode(cohort, Map.of());
        List.of("Grace", "Ada", "Barbara").forEach(name -> joining.join(code, name));

        instructor()
                .queryParam("size", 2)
                .get(COHORTS + cohort + "/learners")
                .then()
                .body("items.name", contains("Ada", "Barbara"))
                .body("total", equalTo(3));
    }

    private static void assertRefused(Refusal refusal, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
