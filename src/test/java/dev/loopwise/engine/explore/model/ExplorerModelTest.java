package dev.loopwise.engine.explore.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.explore.Exploration;
import dev.loopwise.engine.explore.ExploreLimits;
import dev.loopwise.engine.explore.Explorer;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;

/** The explorer finds what a second description of Node's rules finds by trying everything. */
class ExplorerModelTest extends EngineProperties {
    private static final ExploreLimits PATIENT = new ExploreLimits(1_000, Duration.ofSeconds(10));
    private static final NodeRelease NODE_10 = new NodeRelease(10);
    private static final int MOST_RUNS = 2_500;

    private static final int OPERATIONS_TO_SHOW_A_BUG = 3;

    /** How many programs it takes at most to find a mistake: most are not about it. */
    private static final int PROGRAMS_TO_FIND_A_BUG = 300;

    /** Of what counts programs: the same ones each time. */
    private static final long SEED = 24;

    @Provide
    Arbitrary<SmallProgram> withoutTimers() {
        return Programs.withoutTimers();
    }

    @Provide
    Arbitrary<SmallProgram> withoutWork() {
        return Programs.withoutWork();
    }

    @Provide
    Arbitrary<SmallProgram> counting() {
        return Programs.counting();
    }

    @Provide
    Arbitrary<SmallProgram> lookingUp() {
        return Programs.lookingUp();
    }

    @Provide
    Arbitrary<SmallProgram> making() {
        return Programs.making();
    }

    @Provide
    Arbitrary<SmallProgram> all() {
        return Programs.all();
    }

    @Property(tries = 60)
    void explore_programWithoutTimers_findsExactlyWhatTheModelFinds(
            @ForAll("withoutTimers") SmallProgram program) {
        assertThat(explored(program)).isEqualTo(modelled(program));
    }

    @Property(tries = 60)
    void explore_programWithoutWork_findsExactlyWhatTheModelFinds(
            @ForAll("withoutWork") SmallProgram program) {
        assertThat(explored(program)).isEqualTo(modelled(program));
    }

    @Property(tries = 60)
    void explore_anyProgram_findsExactlyWhatTheModelFinds(@ForAll("all") SmallProgram program) {
        assertThat(explored(program)).isEqualTo(modelled(program));
    }

    @Property(tries = 60)
    void explore_programWithWorkThatIsAlike_findsExactlyWhatTheModelFinds(
            @ForAll("counting") SmallProgram program) {
        assertThat(explored(program)).isEqualTo(modelled(program));
    }

    @Property(tries = 40)
    void explore_programWithSlowWork_findsExactlyWhatTheModelFinds(
            @ForAll("lookingUp") SmallProgram program) {
        assertThat(explored(program)).isEqualTo(modelled(program));
    }

    @Property(tries = 40)
    void explore_programThatLooksAtWhatThreadsChange_findsExactlyWhatTheModelFinds(
            @ForAll("making") SmallProgram program) {
        assertThat(explored(program)).isEqualTo(modelled(program));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void explore_besideAModelWithABug_disagrees(@ForAll Bug bug) {
        Assume.that(bug != Bug.NONE);
        Model wrong = new Model(bug, MOST_RUNS);

        assertThat(telling(bug).anyMatch(program -> !agree(program, wrong))).isTrue();
    }

    @Example
    void explore_underTheRulesOfNode10_disagrees() {
        Model model = new Model(Bug.NONE, MOST_RUNS);

        assertThat(
                        telling(Bug.DRAINS_ONCE_A_PHASE)
                                .anyMatch(
                                        program ->
                                                !agree(
                                                        program,
                                                        program.snippet().under(NODE_10),
                                                        model)))
                .isTrue();
    }

    /** Programs for which a bug makes a difference, so that the engine need not look in vain. */
    private static Stream<SmallProgram> telling(Bug bug) {
        Model right = new Model(Bug.NONE, MOST_RUNS);
        Model wrong = new Model(bug, MOST_RUNS);
        return sample(Programs.of(bug.kinds()), PROGRAMS_TO_FIND_A_BUG)
                .filter(program -> program.operations().size() <= OPERATIONS_TO_SHOW_A_BUG)
                .filter(
                        program -> {
                            Optional<Set<List<String>>> found = right.outputs(program);
                            return found.isPresent()
                                    && wrong.outputs(program)
                                            .filter(other -> !other.equals(found.get()))
                                            .isPresent();
                        });
    }

    /** So many programs, the same ones each time. */
    private static Stream<SmallProgram> sample(Arbitrary<SmallProgram> programs, int count) {
        return programs.generator(count).stream(new Random(SEED))
                .map(Shrinkable::value)
                .limit(count);
    }

    private static boolean agree(SmallProgram program, Model model) {
        return agree(program, program.snippet(), model);
    }

    /** Whether they find the same, or one of them has to give up. */
    private static boolean agree(SmallProgram program, Snippet snippet, Model model) {
        Optional<Set<List<String>>> outputs = model.outputs(program);
        return outputs.isEmpty()
                || explored(snippet).filter(found -> !found.equals(outputs.get())).isEmpty();
    }

    private static Set<List<String>> explored(SmallProgram program) {
        Optional<Set<List<String>>> outputs = explored(program.snippet());
        Assume.that(outputs.isPresent());
        return outputs.get();
    }

    private static Optional<Set<List<String>>> explored(Snippet snippet) {
        Exploration exploration = new Explorer(simulator, PATIENT).explore(snippet);
        return exploration.isComplete()
                ? Optional.of(new HashSet<>(exploration.lines()))
                : Optional.empty();
    }

    private static Set<List<String>> modelled(SmallProgram program) {
        Optional<Set<List<String>>> outputs = new Model(Bug.NONE, MOST_RUNS).outputs(program);
        Assume.that(outputs.isPresent());
        return outputs.get();
    }
}
