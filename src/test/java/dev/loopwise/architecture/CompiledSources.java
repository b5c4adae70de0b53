package dev.loopwise.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Java sources compiled into a folder of their own.
 *
 * <p>Deliberately wrong classes are compiled here and not beside the tests, where the service's
 * start would find their beans and tables.
 */
final class CompiledSources {
    private CompiledSources() {}

    /** Compiles each source, one top-level class a source, and reads the class files. */
    static JavaClasses compile(Path folder, String... sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Source> units = Arrays.stream(sources).map(Source::of).toList();
        List<String> options = List.of("-d", folder.toString(), "-proc:none", "--release", "17");
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(messages, files, null, options, null, units).call();
            assertThat(compiled).as("%s", messages).isTrue();
        }
        return new ClassFileImporter().importPath(folder);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        private Source(String name, String text) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        static Source of(String text) {
            String name = text.replaceFirst("(?s).*?\\b(?:class|interface|record) (\\w+).*", "$1");
            return new Source(name, text);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
