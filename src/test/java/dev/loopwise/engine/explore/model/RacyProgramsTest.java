package dev.loopwise.engine.explore.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.engine.explore.Admitter;
import dev.loopwise.engine.explore.Exploration;
import dev.loopwise.engine.explore.ExploreLimits;
import dev.loopwise.engine.explore.Explorer;
import dev.loopwise.engine.explore.OrderGraph;
import dev.loopwise.engine.explore.OrderGraph.Edge;
import dev.loopwise.engine.explore.Outcome;
import dev.loopwise.engine.explore.Replay;
import dev.loopwise.engine.explore.SchedulePlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the outcomes of any program, whatever its rules are. */
class RacyProgramsTest extends EngineProperties {
    private static final ExploreLimits PATIENT = new ExploreLimits(5_000, Duration.ofSeconds(30));

    /** So many answers are asked for each program. */
    private static final int MOST_ANSWERS = 12;

    @Provide
    Arbitrary<SmallProgram> programs() {
        return Programs.all();
    }

    @Property(tries = 25)
    void admits_permutationOfAnOutcome_isAdmittedWhenItIsAnOutcome(
            @ForAll("programs") SmallProgram program) {
        Exploration exploration = explore(program);
        Admitter admitter = new Admitter(simulator, PATIENT);
        List<List<String>> answers = new ArrayList<>(exploration.lines());
        answers.addAll(permutations(exploration.lines().get(0)));

        assertThat(exploration.isComplete()).isTrue();
        assertThat(answers.stream().distinct().limit(MOST_ANSWERS))
                .allSatisfy(
                        answer ->
                                assertThat(admitter.admits(program.snippet(), answer).isAdmitted())
                                        .as(String.valueOf(answer))
                                        .isEqualTo(exploration.lines().contains(answer)));
    }

    @Property(tries = 25)
    void admits_outcomeWithTwoOrderedNeighboursSwapped_isRefused(
            @ForAll("programs") SmallProgram program) {
        List<List<String>> outcomes = explore(program).lines();
        Admitter admitter = new Admitter(simulator, PATIENT);

        OrderGraph.of(outcomes)
                .ifPresent(
                        graph ->
                                assertThat(graph.edges().stream().map(e -> swap(outcomes, e)))
                                        .filteredOn(answer -> !outcomes.contains(answer))
                                        .noneMatch(
                                                answer ->
                                                        admitter.admits(program.snippet(), answer)
                                                                .isAdmitted()));
    }

    @Property(tries = 25)
    void replay_scheduleThatWasWrittenAndRead_printsItsOutcome(
            @ForAll("programs") SmallProgram program) {
        Replay replay = new Replay(simulator);

        for (Outcome outcome : explore(program).outcomes()) {
            SchedulePlan plan = SchedulePlan.parse(outcome.schedule().toString());
            assertThat(replay.run(program.snippet(), plan).stdout()).isEqualTo(outcome.lines());
        }
    }

    @Property(tries = 25)
    void explore_twice_findsTheSame(@ForAll("programs") SmallProgram program) {
        Exploration first = explore(program);

        Exploration second = explore(program);

        assertThat(second.outcomes()).isEqualTo(first.outcomes());
        assertThat(second.runs()).isEqualTo(first.runs());
    }

    @Property(tries = 25)
    void explore_programOfTicksPromiseJobsAndImmediates_hasOneOutcome(
            @ForAll("deterministic") SmallProgram program) {
        assertThat(explore(program).isDeterministic()).contains(true);
    }

    @Provide
    Arbitrary<SmallProgram> deterministic() {
        return Programs.deterministic();
    }

    private static Exploration explore(SmallProgram program) {
        return new Explorer(simulator, PATIENT).explore(program.snippet());
    }

    /** An outcome in which one line comes right before another, with the two swapped. */
    private static List<String> swap(List<List<String>> outcomes, Edge edge) {
        List<String> swapped = new ArrayList<>(outcomes.get(0));
        for (List<String> outcome : outcomes) {
            int before = outcome.indexOf(edge.before().text());
            if (outcome.indexOf(edge.after().text()) == before + 1) {
                swapped = new ArrayList<>(outcome);
                Collections.swap(swapped, before, before + 1);
            }
        }
        return swapped;
    }

    private static List<List<String>> permutations(List<String> lines) {
        if (lines.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> all = new ArrayList<>();
        for (String first : lines) {
            List<String> rest = new ArrayList<>(lines);
            rest.remove(first);
            for (List<String> tail : permutations(rest)) {
                List<String> permutation = new ArrayList<>(List.of(first));
                permutation.addAll(tail);
                all.add(permutation);
            }
        }
        Collections.reverse(all);
        return all;
    }
}
