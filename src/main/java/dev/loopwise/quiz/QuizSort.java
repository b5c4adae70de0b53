package dev.loopwise.quiz;

/** The orders in which quizzes are listed; equal ones are ordered by slug. */
enum QuizSort {
    SLUG("q.slug"),
    TITLE("lower(v.title)"),
    DIFFICULTY("v.difficulty"),
    UPDATED("q.updatedAt desc");

    private final String order;

    QuizSort(String order) {
        this.order = order;
    }

    String order() {
        return order + ", q.slug";
    }
}
