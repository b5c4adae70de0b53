package dev.loopwise;

import dev.loopwise.cli.LoopwiseCommand;
import dev.loopwise.startup.Server;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Where the jar starts: without arguments it is the server, with arguments the command line. */
@QuarkusMain
public final class Loopwise {
    Loopwise() {}

    public static void main(String... arguments) {
        if (arguments.length > 0) {
            System.exit(LoopwiseCommand.execute(arguments));
        }
        Server.run();
    }
}
