package dev.loopwise.engine.js;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.engine.Run;
import dev.loopwise.engine.RunLimits;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.Snippet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programs that never end by themselves, or ask for more than there is: each is ended in time with
 * a sentence that says by what, its neighbours notice nothing, and nothing of it stays behind.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HostileSnippetsTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "hostile");
    private static final Snippet NEIGHBOUR =
            Snippet.of(
                    "neighbour.js",
                    """
                    setTimeout(() => console.log('timer'), 5);
                    Promise.resolve().then(() => console.log('promise'));
                    process.nextTick(() => console.log('tick'));
                    """);

    /** Tighter than usual, so that so many runs to the limit do not take long. */
    private static final RunLimits LIMITS =
            new RunLimits(2_000_000, Duration.ofMillis(700), 96L << 20, 64 << 10, 16 << 10);

    private static final Duration ENDS_WITHIN = Duration.ofSeconds(2);

    /** A machine that does something else may keep a run waiting, but not every time. */
    private static final int ATTEMPTS = 4;

    private static final long HEAP_SLACK_BYTES = 48L << 20;

    private static Simulator simulator;
    private static long heapBefore;

    @BeforeAll
    static void warmUp() {
        simulator = new GraalSimulator(LIMITS);
        for (int i = 0; i < 50; i++) {
            simulator.run(NEIGHBOUR);
        }
        heapBefore = heapInUse();
    }

    @AfterAll
    static void close() {
        simulator.close();
    }

    static Stream<String> hostile() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(names).hasSizeGreaterThanOrEqualTo(80);
            return names.stream();
        }
    }

    @Order(1)
    @ParameterizedTest
    @MethodSource("hostile")
    void run_hostile_endsInTimeByALimitAndDisturbsNoNeighbour(String name) {
        Duration took = ENDS_WITHIN.plusMillis(1);
        for (int i = 0; i < ATTEMPTS && took.compareTo(ENDS_WITHIN) > 0; i++) {
            took = timeToEnd(Snippet.of(name, read(name)));
        }

        assertThat(took).isLessThan(ENDS_WITHIN);
    }

    private static Duration timeToEnd(Snippet hostile) {
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Boolean> neighbours =
                CompletableFuture.supplyAsync(() -> allAreRightUntil(over));
        long begin = System.nanoTime();

        Run run = simulator.run(hostile);

        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        over.set(true);
        assertThat(run.end().isLimit()).as(run.end() + " " + run.problem()).isTrue();
        assertThat(run.problem().orElseThrow().message()).matches("The program .*[.?]");
        assertThat(neighbours.join()).isTrue();
        return took;
    }

    @Order(2)
    @Test
    void run_afterAllOfThem_heapAndThreadsAreBackWhereTheyWere() {
        assertThat(heapInUse() - heapBefore).isLessThan(HEAP_SLACK_BYTES);
        assertThat(busySnippetThreads()).isZero();
    }

    private static boolean allAreRightUntil(AtomicBoolean over) {
        boolean right = true;
        do {
            Run run = simulator.run(NEIGHBOUR);
            right &= run.stdout().equals(List.of("tick", "promise", "timer"));
        } while (right && !over.get());
        return right;
    }

    private static long heapInUse() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long busySnippetThreads() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(entry -> entry.getKey() instanceof SnippetThread)
                .filter(entry -> entry.getKey().getState() == Thread.State.RUNNABLE)
                .count();
    }

    private static String read(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
