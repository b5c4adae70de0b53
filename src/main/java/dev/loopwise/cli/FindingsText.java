package dev.loopwise.cli;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.explore.Findings;
import dev.loopwise.engine.explore.Findings.OtherKey;
import dev.loopwise.engine.explore.OrderGraph;
import dev.loopwise.engine.explore.Race;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tells the author of a program what to know of it. */
final class FindingsText {
    private final List<String> source;
    private final int linesBefore;

    /**
     * @param source of the program
     * @param linesBefore how many lines of the file come before the program
     */
    FindingsText(String source, int linesBefore) {
        this.source = source.lines().toList();
        this.linesBefore = linesBefore;
    }

    /** One or more lines for each thing to know; none when there is nothing. */
    List<String> lines(Findings findings) {
        List<String> lines = new ArrayList<>();
        findings.exploration().races().forEach(race -> addRace(race, lines));
        findings.graph().ifPresent(graph -> addTexts("Must come before:", pairs(graph), lines));
        findings.otherReleases().forEach(key -> addKey(key, lines));
        addTexts("Printed more than once:", findings.repeated(), lines);
        addTexts(
                "Depends on the clock or on chance, so nobody can predict it:",
                findings.unpredictable(),
                lines);
        return lines;
    }

    private void addRace(Race race, List<String> lines) {
        lines.add("A race: " + race.reason());
        lines.add("    " + place(race.first()));
        lines.add("    " + place(race.second()));
    }

    private String place(Race.Side side) {
        int line = side.line();
        boolean isKnown = line > 0 && line <= source.size();
        return isKnown ? "line " + (linesBefore + line) + ": " + source.get(line - 1).strip() : "?";
    }

    private static void addKey(OtherKey key, List<String> lines) {
        String releases =
                key.releases().stream()
                        .map(NodeRelease::major)
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
        String verb = key.releases().size() == 1 ? " prints" : " print";
        addTexts("Node " + releases + verb + " something else:", key.lines(), lines);
    }

    private static List<String> pairs(OrderGraph graph) {
        return graph.edges().stream()
                .map(edge -> name(edge.before()) + " -> " + name(edge.after()))
                .toList();
    }

    private static String name(OrderGraph.Line line) {
        return line.occurrence() == 1 ? line.text() : line.text() + " #" + line.occurrence();
    }

    private static void addTexts(String title, List<String> texts, List<String> lines) {
        if (!texts.isEmpty()) {
            lines.add(title);
            texts.forEach(text -> lines.add("    " + text));
        }
    }
}
