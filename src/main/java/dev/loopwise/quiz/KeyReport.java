package dev.loopwise.quiz;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.explore.Exploration;
import dev.loopwise.engine.explore.Findings;
import dev.loopwise.engine.explore.OrderGraph;
import dev.loopwise.engine.explore.Race;
import java.util.List;

/**
 * What an author should know of a quiz's program.
 *
 * @param orders how many outcomes were found
 * @param complete whether there is no other
 * @param runs how many runs that took
 * @param races the lines that race; empty when there is one outcome
 * @param mustPrecede which line must come before which, without what follows from it; null when
 *     that does not say all that the outcomes do, or there is one outcome
 * @param otherReleases releases of Node that print something that is none of the outcomes
 * @param repeatedLines texts that one outcome has more than once
 * @param unpredictableLines texts that depend on the clock or on chance
 */
record KeyReport(
        int orders,
        boolean complete,
        int runs,
        List<RacingLines> races,
        List<Precedence> mustPrecede,
        List<OtherRelease> otherReleases,
        List<String> repeatedLines,
        List<String> unpredictableLines) {
    /**
     * Two operations that race.
     *
     * @param firstLine of the program, from 1; 0 when it is not known
     * @param first what was asked for there, such as {@code timer}
     * @param secondLine not before the first
     * @param second what was asked for there
     * @param reason a sentence
     */
    record RacingLines(int firstLine, String first, int secondLine, String second, String reason) {
        private static RacingLines of(Race race) {
            return new RacingLines(
                    race.first().line(),
                    race.first().word(),
                    race.second().line(),
                    race.second().word(),
                    race.reason());
        }
    }

    /** One line must come before another one. */
    record Precedence(Line before, Line after) {
        private static Precedence of(OrderGraph.Edge edge) {
            return new Precedence(Line.of(edge.before()), Line.of(edge.after()));
        }
    }

    /**
     * A line of every outcome.
     *
     * @param occurrence which of those with this text, from 1
     */
    record Line(String text, int occurrence) {
        private static Line of(OrderGraph.Line line) {
            return new Line(storable(line.text()), line.occurrence());
        }
    }

    /**
     * What other releases print.
     *
     * @param node their major versions, ascending
     */
    record OtherRelease(List<Integer> node, List<String> lines) {
        private static OtherRelease of(Findings.OtherKey key) {
            List<Integer> node = key.releases().stream().map(NodeRelease::major).toList();
            return new OtherRelease(node, key.lines().stream().map(KeyReport::storable).toList());
        }
    }

    static KeyReport of(Findings findings) {
        Exploration exploration = findings.exploration();
        return new KeyReport(
                exploration.outcomes().size(),
                exploration.isComplete(),
                exploration.runs(),
                exploration.races().stream().map(RacingLines::of).toList(),
                findings.graph()
                        .map(graph -> graph.edges().stream().map(Precedence::of).toList())
                        .orElse(null),
                findings.otherReleases().stream().map(OtherRelease::of).toList(),
                findings.repeated().stream().map(KeyReport::storable).toList(),
                findings.unpredictable().stream().map(KeyReport::storable).toList());
    }

    /** PostgreSQL stores no zero byte, which other releases may print. */
    private static String storable(String line) {
        return line.replace('\0', '\uFFFD');
    }
}
