package dev.loopwise.cli;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.Run;
import dev.loopwise.engine.RunEnd;
import dev.loopwise.engine.RunProblem;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.explore.Exploration;
import dev.loopwise.engine.explore.Explorer;
import dev.loopwise.engine.explore.Replay;
import dev.loopwise.engine.explore.SchedulePlan;
import dev.loopwise.engine.explore.UnknownScheduleException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** Runs files; whatever is wrong with one is in its {@link FileRun}. */
final class FileRunner {
    private final Function<Snippet, Result> engine;
    private final ProgramFiles files;

    private record Result(Run run, Optional<Exploration> exploration) {}

    private FileRunner(Function<Snippet, Result> engine, Optional<NodeRelease> release) {
        this.engine = engine;
        this.files = new ProgramFiles(release);
    }

    /**
     * A runner on a warm simulator.
     *
     * @param release the release to follow whatever a file says
     */
    static FileRunner once(Simulator simulator, Optional<NodeRelease> release) {
        return new FileRunner(
                snippet -> new Result(simulator.run(snippet), Optional.empty()), release);
    }

    /**
     * A runner that finds every output of a program.
     *
     * @param release the release to follow whatever a file says
     * @param progress told how many runs of a file were made
     */
    static FileRunner exploring(
            Explorer explorer, Optional<NodeRelease> release, IntConsumer progress) {
        return new FileRunner(
                snippet -> {
                    Exploration exploration = explorer.explore(snippet, progress);
                    return new Result(exploration.usual(), Optional.of(exploration));
                },
                release);
    }

    /**
     * A runner under one schedule.
     *
     * @param release the release to follow whatever a file says
     */
    static FileRunner replaying(Replay replay, SchedulePlan plan, Optional<NodeRelease> release) {
        return new FileRunner(
                snippet -> new Result(replay.run(snippet, plan), Optional.empty()), release);
    }

    FileRun run(String file) {
        try {
            return run(file, files.read(file));
        } catch (UnknownScheduleException e) {
            return FileRun.notRun(file, e.getMessage());
        } catch (UnreadableFileException e) {
            return FileRun.notRun(file, e.getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return FileRun.notRun(file, "The engine failed on this file, which is a bug: " + e);
        }
    }

    private FileRun run(String file, Snippet snippet) {
        Result result = engine.apply(snippet);
        Run run = result.run();
        List<String> stderr = new ArrayList<>(run.stderr());
        boolean isCut = run.end().isLimit();
        if (isCut || (run.end() == RunEnd.SYNTAX_ERROR && stderr.isEmpty())) {
            run.problem().map(FileRunner::line).ifPresent(stderr::add);
        }
        return new FileRun(
                file, run.stdout(), stderr, run.exitCode(), result.exploration(), !isCut);
    }

    private static String line(RunProblem problem) {
        String place = problem.line() > 0 ? "line " + problem.line() + ": " : "";
        return "loopwise: " + place + problem.message();
    }
}
