package dev.loopwise.quiz.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of quiz files: {@code <topic>/<slug>.js} or {@code .mjs}.
 *
 * <p>Names that start with a dot and files with other extensions are left alone. A symbolic link is
 * followed as long as it stays inside the folder, which is how Kubernetes mounts a ConfigMap.
 */
public final class QuizFolder {
    private final Path root;
    private final QuizFileParser parser = new QuizFileParser();

    public QuizFolder(Path root) {
        this.root = root;
    }

    /**
     * What a folder holds.
     *
     * @param files every quiz, by path; no two have the same slug
     * @param problems what is wrong with the other files, by path and line
     */
    public record Contents(List<QuizFile> files, List<QuizFileProblem> problems) {
        public Contents {
            files = List.copyOf(files);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads every quiz file. One that cannot be taken is a problem and keeps no other from being
     * read.
     */
    public Contents read() {
        List<QuizFileProblem> problems = new ArrayList<>();
        Map<String, QuizFile> bySlug = new TreeMap<>();
        for (Path topic : entries(root, problems)) {
            if (Files.isDirectory(topic)) {
                entries(topic, problems).forEach(entry -> take(entry, bySlug, problems));
            } else if (isNamedAsProgram(topic)) {
                problems.add(
                        new QuizFileProblem(
                                pathOf(topic),
                                1,
                                "Quiz files lie in a folder per topic. Move it into one."));
            }
        }
        List<QuizFile> files = new ArrayList<>(bySlug.values());
        files.sort((one, other) -> one.path().compareTo(other.path()));
        return new Contents(files, problems);
    }

    private void take(Path entry, Map<String, QuizFile> bySlug, List<QuizFileProblem> problems) {
        if (!isNamedAsProgram(entry)) {
            if (Files.isDirectory(entry)) {
                String message = "Folders in topic folders are not read. Move its files up.";
                problems.add(new QuizFileProblem(pathOf(entry), 1, message));
            }
            return;
        }
        QuizFileOutcome outcome = outcomeOf(entry);
        problems.addAll(outcome.problems());
        outcome.file().ifPresent(file -> keepFirst(file, bySlug, problems));
    }

    private static void keepFirst(
            QuizFile file, Map<String, QuizFile> bySlug, List<QuizFileProblem> problems) {
        QuizFile first = bySlug.putIfAbsent(file.slug(), file);
        if (first != null) {
            String taken = "The name \"" + file.slug() + "\" is taken by " + first.path() + ". ";
            problems.add(
                    new QuizFileProblem(file.path(), 1, taken + "Rename one of the two files."));
        }
    }

    private QuizFileOutcome outcomeOf(Path file) {
        String path = pathOf(file);
        try {
            if (!file.toRealPath().startsWith(root.toRealPath())) {
                return refused(path, "The link leads out of the quizzes folder. Copy the file.");
            }
            if (!Files.isRegularFile(file)) {
                return refused(path, "This is not a file. Remove it or rename it.");
            }
            try (InputStream in = Files.newInputStream(file)) {
                return parser.parse(path, in.readNBytes(QuizFileParser.MAX_BYTES + 1));
            }
        } catch (IOException e) {
            boolean isLink = Files.isSymbolicLink(file);
            return refused(
                    path,
                    isLink
                            ? "The link leads to nothing that can be read. Copy the file."
                            : "The file cannot be read. Check its permissions.");
        }
    }

    private static QuizFileOutcome refused(String path, String message) {
        return QuizFileOutcome.of(new QuizFileProblem(path, 1, message));
    }

    /** What lies in a folder and is not hidden, by name. */
    private List<Path> entries(Path folder, List<QuizFileProblem> problems) {
        try {
            if (folder.toRealPath().startsWith(root.toRealPath())) {
                return visibleEntries(folder);
            }
            String message = "The link leads out of the quizzes folder. Copy the files.";
            problems.add(new QuizFileProblem(pathOf(folder), 1, message));
        } catch (IOException | UncheckedIOException e) {
            String message = "The folder cannot be read. Check its path and permissions.";
            problems.add(new QuizFileProblem(pathOf(folder), 1, message));
        }
        return List.of();
    }

    private static List<Path> visibleEntries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !nameOf(entry).startsWith(".")).sorted().toList();
        }
    }

    private static boolean isNamedAsProgram(Path file) {
        String name = nameOf(file);
        return name.endsWith(".js") || name.endsWith(".mjs") || name.endsWith(".cjs");
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }

    private String pathOf(Path file) {
        String path = root.relativize(file).toString().replace('\\', '/');
        return path.isEmpty() ? root.toString() : path;
    }
}
