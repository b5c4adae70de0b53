package dev.loopwise.submission;

import dev.loopwise.quiz.file.AnswerMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A quiz as its page shows it.
 *
 * @param kept what the learner has already put into the form
 * @param idempotencyKey for the submission that this form will make
 */
record QuizView(QuizSheet sheet, Draft kept, String idempotencyKey) {
    /**
     * An answer that is not sent yet.
     *
     * @param places what was typed into the number fields, one a line to choose from
     * @param text what was typed as output
     */
    record Draft(PlaceFields places, String text) {
        static Draft blank() {
            return new Draft(PlaceFields.blank(0), "");
        }
    }

    /** A line to choose from, with the number that stands beside it. */
    record Choice(int position, String text, String place) {}

    public boolean isTyped() {
        return sheet.answer() == AnswerMode.TYPE;
    }

    /** The file's name, as the program would be saved. */
    public String fileName() {
        return sheet.type().fileName(sheet.slug());
    }

    public List<String> programLines() {
        return sheet.program().stripTrailing().lines().toList();
    }

    /** The lines to choose from; a kept number stays at its line. */
    public List<Choice> choices() {
        List<String> places = kept.places().typed();
        List<Choice> choices = new ArrayList<>();
        for (int position = 0; position < sheet.lines().size(); position++) {
            String place = position < places.size() ? places.get(position) : "";
            choices.add(new Choice(position, sheet.lines().get(position), place));
        }
        return choices;
    }
}
