package dev.loopwise;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Where the jar starts: without arguments it is the server, with arguments the command line. */
@QuarkusMain
public final class Loopwise {
    Loopwise() {}

    public static void main(String... arguments) {
        Quarkus.run(arguments);
    }
}
