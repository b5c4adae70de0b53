package dev.loopwise.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code loopwise}: what the jar does when it is started with arguments. */
@Command(
        name = "loopwise",
        mixinStandardHelpOptions = true,
        versionProvider = LoopwiseCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Runs Node.js programs on a simulated event loop and checks quizzes.",
        footer = "%nWithout arguments the Loopwise server is started.")
public final class LoopwiseCommand implements Runnable {
    @Spec private CommandSpec spec;

    private LoopwiseCommand() {}

    /** Runs the command on the streams of this process and gives its exit code. */
    public static int execute(String... arguments) {
        EarlyClasses.loadInBackground();
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int exitCode = execute(out, err, arguments);
        out.flush();
        err.flush();
        return exitCode;
    }

    /** Runs the command on given streams, both in UTF-8. */
    static int execute(PrintStream out, PrintStream err, String... arguments) {
        return new CommandLine(new LoopwiseCommand())
                .addSubcommand(new RunCommand(out, err))
                .addSubcommand(new ReplayCommand(out, err))
                .addSubcommand(new ExplainCommand(out, err))
                .addSubcommand(new ReleasesCommand(out))
                .addSubcommand(new CheckCommand(out, err))
                .setExpandAtFiles(false) // a file may be called @something
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .execute(arguments);
    }

    /** Whatever the locale says: JSON is UTF-8, and programs print more than ASCII. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Name a command: run, replay, explain, releases or check.");
    }

    /** The version that this program was built as. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            try (var in = LoopwiseCommand.class.getResourceAsStream("version.txt")) {
                String version = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
                return new String[] {"loopwise " + version};
            }
        }
    }
}
