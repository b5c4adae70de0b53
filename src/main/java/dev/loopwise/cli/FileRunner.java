package dev.loopwise.cli;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.Run;
import dev.loopwise.engine.RunEnd;
import dev.loopwise.engine.RunProblem;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.Snippet;
import dev.loopwise.quiz.file.FrontMatter;
import dev.loopwise.quiz.file.FrontMatterParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs files; whatever is wrong with one is in its {@link FileRun}. */
final class FileRunner {
    private static final String POOL_SIZE = "UV_THREADPOOL_SIZE";

    private final Simulator simulator;
    private final Optional<NodeRelease> release;

    /**
     * A runner on a warm simulator.
     *
     * @param release the release to follow whatever a file says
     */
    FileRunner(Simulator simulator, Optional<NodeRelease> release) {
        this.simulator = simulator;
        this.release = release;
    }

    FileRun run(String file) {
        try {
            String text = ProgramText.read(file);
            return run(file, snippet(file, text));
        } catch (UnreadableFileException e) {
            return FileRun.notRun(file, e.getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return FileRun.notRun(file, "The engine failed on this file, which is a bug: " + e);
        }
    }

    private FileRun run(String file, Snippet snippet) {
        Run run = simulator.run(snippet);
        List<String> stderr = new ArrayList<>(run.stderr());
        boolean isCut = run.end().isLimit();
        if (isCut || (run.end() == RunEnd.SYNTAX_ERROR && stderr.isEmpty())) {
            run.problem().map(FileRunner::line).ifPresent(stderr::add);
        }
        return new FileRun(file, run.stdout(), stderr, run.exitCode(), !isCut);
    }

    private static String line(RunProblem problem) {
        String place = problem.line() > 0 ? "line " + problem.line() + ": " : "";
        return "loopwise: " + place + problem.message();
    }

    private Snippet snippet(String file, String text) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        Snippet plain = Snippet.of(name, text);
        Optional<FrontMatter> settings = settings(file, text);
        Map<String, String> environment = new HashMap<>();
        Optional.ofNullable(System.getenv(POOL_SIZE))
                .ifPresent(size -> environment.put(POOL_SIZE, size));
        settings.map(FrontMatter::environment).ifPresent(environment::putAll);
        return new Snippet(
                name,
                text,
                plain.type(),
                release.or(() -> settings.map(FrontMatter::release)).orElse(NodeRelease.DEFAULT),
                environment);
    }

    /** What a quiz file's block says; nothing for any other file. */
    private static Optional<FrontMatter> settings(String file, String text) {
        return FrontMatterParser.opensBlock(text)
                ? new FrontMatterParser().parse(file, text).frontMatter()
                : Optional.empty();
    }
}
