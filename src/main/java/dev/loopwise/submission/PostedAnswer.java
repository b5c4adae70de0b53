package dev.loopwise.submission;

import dev.loopwise.shared.Refusal;
import dev.loopwise.shared.RefusedException;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** The fields of an answer form as the browser sends them. */
class PostedAnswer {
    private static final int MAX_DIGITS = 9;

    @RestForm
    @DefaultValue("")
    String version;

    @RestForm
    @DefaultValue("")
    String idempotencyKey;

    @RestForm List<String> place;

    /** Absent in a form whose lines are put in order. */
    @RestForm String text;

    AnswerForm form(String slug) {
        return new AnswerForm(slug, versionNumber(), answer(), idempotencyKey);
    }

    QuizView.Draft draft() {
        return new QuizView.Draft(places(), text == null ? "" : text);
    }

    private Answer answer() {
        return text == null ? new Answer.Ordered(places().positions()) : new Answer.Typed(text);
    }

    private PlaceFields places() {
        return new PlaceFields(place == null ? List.of() : place);
    }

    private int versionNumber() {
        if (!version.matches("[0-9]{1," + MAX_DIGITS + "}")) {
            throw new RefusedException(
                    Refusal.QUIZ_CHANGED,
                    "This form was not complete, and your attempt was not used. Please answer again.");
        }
        return Integer.parseInt(version);
    }
}
