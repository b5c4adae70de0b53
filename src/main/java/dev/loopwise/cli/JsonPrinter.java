package dev.loopwise.cli;

import dev.loopwise.engine.explore.Exploration;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/** Prints each run as one JSON object on one line. Written by hand so that no library is loaded. */
final class JsonPrinter implements RunPrinter {
    private static final String NOT_EXPLORED =
            ",\"deterministic\":null,\"outcomes\":null,\"complete\":null";

    private final PrintStream out;

    JsonPrinter(PrintStream out) {
        this.out = out;
    }

    @Override
    public void print(FileRun run) {
        out.print(
                "{\"file\":"
                        + text(run.file())
                        + ",\"stdout\":"
                        + array(run.stdout())
                        + ",\"stderr\":"
                        + array(run.stderr())
                        + ",\"exitCode\":"
                        + run.exitCode()
                        + run.exploration().map(JsonPrinter::found).orElse(NOT_EXPLORED)
                        + "}\n");
        out.flush();
    }

    private static String found(Exploration exploration) {
        return ",\"deterministic\":"
                + exploration.isDeterministic().map(String::valueOf).orElse("null")
                + ",\"outcomes\":"
                + exploration.lines().stream()
                        .map(JsonPrinter::array)
                        .collect(Collectors.joining(",", "[", "]"))
                + ",\"complete\":"
                + exploration.isComplete();
    }

    private static String array(List<String> texts) {
        return texts.stream().map(JsonPrinter::text).collect(Collectors.joining(",", "[", "]"));
    }

    private static String text(String value) {
        StringBuilder json = new StringBuilder(value.length() + 2).append('"');
        for (int index = 0; index < value.length(); index++) {
            append(json, value.charAt(index));
        }
        return json.append('"').toString();
    }

    private static void append(StringBuilder json, char c) {
        switch (c) {
            case '"', '\\' -> json.append('\\').append(c);
            case '\n' -> json.append("\\n");
            case '\r' -> json.append("\\r");
            case '\t' -> json.append("\\t");
            default -> {
                if (c < ' ' || c == '\u007F') {
                    json.append(String.format("\\u%04x", (int) c));
                } else {
                    json.append(c);
                }
            }
        }
    }
}
