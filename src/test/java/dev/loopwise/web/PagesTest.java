package dev.loopwise.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.loopwise.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for all pages, whoever asks. */
@ServiceTest
class PagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/join", "/return", "/instructor/login", "/nothing-here"})
    void page_any_allowsNeitherForeignNorInlineScripts(String path) {
        given().get(path)
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("same-origin"))
                .header("Cache-Control", containsString("no-store"));
    }

    @Test
    void documentationOfTheApi_keepsItsOwnScripts() {
        given().get("/q/swagger-ui/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", nullValue())
                .header("X-Frame-Options", equalTo("DENY"));
    }

    @Test
    void form_withoutItsToken_isDeclinedWithAPage() {
        given().formParam("code", "ANYCODE")
                .formParam("name", "Mallory")
                .post("/join")
                .then()
                .statusCode(400)
                .body(containsString("<h1>This request could not be read</h1>"))
                .body(containsString("reload the page"));
    }

    @ParameterizedTest
    @CsvSource({
        "/nothing-here, 404",
        "/quizzes/x/y/z, 404",
        "/join/%00, 422",
        "/join/x%2Fy, 422",
        "/instructor/login/x, 404"
    })
    void address_thatLeadsNowhere_isExplainedOnAPage(String path, int status) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(status)
                .contentType("text/html")
                .body(containsString("<main id=\"content\""));
    }

    @Test
    void method_thatAPageDoesNotKnow_isExplainedOnAPage() {
        given().delete("/join").then().statusCode(405).body(containsString("<h1>"));
    }

    @ParameterizedTest
    @CsvSource({
        "/quizzes, /return",
        "/quizzes/some-quiz, /return",
        "/progress, /return",
        "/instructor, /instructor/login?next=%2Finstructor",
        "/instructor/quizzes, /instructor/login?next=%2Finstructor%2Fquizzes"
    })
    void page_ofSomebody_leadsStrangersToTheWayIn(String path, String way) {
        given().redirects()
                .follow(false)
                .get(path)
                .then()
                .statusCode(303)
                .header("Location", endsWith(way));
    }

    @Test
    void signIn_withAForeignNextPage_isShownAsText() {
        given().queryParam("next", "\"><script>alert(1)</script>")
                .get("/instructor/login")
                .then()
                .statusCode(200)
                .body(not(containsString("<script>alert")));
    }
}
