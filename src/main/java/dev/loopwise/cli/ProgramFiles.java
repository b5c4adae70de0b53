package dev.loopwise.cli;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.SourceType;
import dev.loopwise.engine.pool.PoolSize;
import dev.loopwise.quiz.file.Durations;
import dev.loopwise.quiz.file.FrontMatter;
import dev.loopwise.quiz.file.FrontMatterParser;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads files as snippets: a quiz file by its block, any other by this process's environment. */
final class ProgramFiles {
    private static final String POOL_SIZE = PoolSize.VARIABLE;

    private final Optional<NodeRelease> release;

    /**
     * @param release the release to follow whatever a file says
     */
    ProgramFiles(Optional<NodeRelease> release) {
        this.release = release;
    }

    Snippet read(String file) throws UnreadableFileException {
        String text = ProgramText.read(file);
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        Optional<FrontMatter> settings = settings(file, text);
        Map<String, String> environment = new HashMap<>();
        Optional.ofNullable(System.getenv(POOL_SIZE))
                .ifPresent(size -> environment.put(POOL_SIZE, size));
        settings.map(FrontMatter::environment).ifPresent(environment::putAll);
        return new Snippet(
                name,
                text,
                SourceType.ofFile(name),
                release.or(() -> settings.map(FrontMatter::release)).orElse(NodeRelease.DEFAULT),
                environment,
                settings.map(FrontMatter::durations).orElse(Durations.USUAL).spans());
    }

    /** What a quiz file's block says; nothing for any other file. */
    private static Optional<FrontMatter> settings(String file, String text) {
        return FrontMatterParser.opensBlock(text)
                ? new FrontMatterParser().parse(file, text).frontMatter()
                : Optional.empty();
    }
}
