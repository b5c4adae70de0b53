package dev.loopwise.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The programs that are measured. */
final class Programs {
    private Programs() {}

    static String typical() {
        return read("typical.js");
    }

    /** A program that is different from all others, as those of a class are. */
    static String different(int number) {
        return """
        const label%1$d = 'run %1$d';
        function step%1$d(n) { return n === 0 ? label%1$d : step%1$d(n - 1); }
        setTimeout(() => console.log('timer', step%1$d(%2$d)), %3$d);
        Promise.resolve(%1$d).then((v) => console.log('promise', v, { label%1$d }));
        process.nextTick(() => console.log('tick', [%1$d, %2$d]));
        """
                .formatted(number, number % 17, number % 50);
    }

    static String read(String name) {
        try (InputStream in = Programs.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
