package dev.loopwise.quiz;

import java.util.Optional;

/**
 * Which quizzes a list shows, and in which order; an empty part does not filter.
 *
 * @param topic the slug of one of the quiz's topics
 * @param text what the title, the slug or the program holds, in any case
 */
record QuizFilter(
        Optional<QuizStatus> status,
        Optional<String> topic,
        Optional<String> text,
        Optional<Integer> difficulty,
        QuizSort sort) {}
