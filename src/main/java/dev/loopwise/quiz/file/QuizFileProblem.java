package dev.loopwise.quiz.file;

/**
 * Why a quiz file was not taken.
 *
 * @param path the file, relative to the quizzes folder, with {@code /} between folders
 * @param line the line of the file to look at, from 1; 1 when the whole file is meant
 * @param message full sentences that say what is wrong and what to do
 */
public record QuizFileProblem(String path, int line, String message) {
    @Override
    public String toString() {
        return path + ":" + line + ": " + message;
    }
}
