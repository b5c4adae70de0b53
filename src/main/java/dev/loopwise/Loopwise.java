package dev.loopwise;

import dev.loopwise.cli.LoopwiseCommand;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Where the jar starts: without arguments it is the server, with arguments the command line. */
@QuarkusMain
public final class Loopwise {
    Loopwise() {}

    public static void main(String... arguments) {
        if (arguments.length > 0) {
            System.exit(LoopwiseCommand.execute(arguments));
        }
        Quarkus.run(arguments);
    }
}
