package dev.loopwise.oracle.generated;

import dev.loopwise.engine.NodeRelease;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Checks many generated programs of a release, several at a time. */
final class Sweep implements AutoCloseable {
    /** Programs wait for their timers more than they compute. */
    private static final int PROGRAMS_AT_A_TIME = 1 + Runtime.getRuntime().availableProcessors();

    private final ExecutorService threads = Executors.newFixedThreadPool(PROGRAMS_AT_A_TIME);

    /** Those of the programs from seed {@code first} on that disagree, by seed. */
    List<Disagreement> disagreements(
            Agreement agreement, NodeRelease release, long first, long count)
            throws InterruptedException, ExecutionException {
        List<Callable<Optional<Disagreement>>> checks =
                LongStream.range(first, first + count)
                        .mapToObj(seed -> ProgramGenerator.generate(release, seed))
                        .map(
                                program ->
                                        (Callable<Optional<Disagreement>>)
                                                () -> agreement.check(program))
                        .toList();
        List<Disagreement> disagreements = new ArrayList<>();
        for (Future<Optional<Disagreement>> check : threads.invokeAll(checks)) {
            check.get().ifPresent(disagreements::add);
        }
        return disagreements;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
