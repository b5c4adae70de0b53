package dev.loopwise.quiz.file;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file. */
final class QuizFileProblems {
    private final String path;
    private final List<QuizFileProblem> found = new ArrayList<>();

    QuizFileProblems(String path) {
        this.path = path;
    }

    /** Notes a problem at {@code line} of the file, from 1. */
    void add(int line, String message) {
        found.add(new QuizFileProblem(path, line, message));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<QuizFileProblem> toList() {
        return List.copyOf(found);
    }
}
