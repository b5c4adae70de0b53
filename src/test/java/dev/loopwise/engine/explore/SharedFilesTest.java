package dev.loopwise.engine.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.engine.Operation.Kind;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.pool.PoolSize;
import dev.loopwise.testing.WarmSimulator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Threads of the pool and the program itself come to the same files. */
class SharedFilesTest {
    private static final ExploreLimits PATIENT = new ExploreLimits(5_000, Duration.ofMinutes(1));
    private static final String START =
            "const fs = require('fs');\nconst dir = fs.mkdtempSync('/tmp/d');\n";

    @RegisterExtension static final WarmSimulator SIMULATOR = new WarmSimulator();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "const all = ['a', 'b', 'c'].map((name) => dir + '/' + name);"
                        + " all.forEach((file) => fs.writeFileSync(file, file.at(-1)));"
                        + " all.forEach((file) => fs.readFile(file, 'utf8',"
                        + " (e, text) => console.log(text)));",
                "for (const name of ['a', 'b', 'c'])"
                        + " fs.writeFile(dir + '/' + name, '', () => console.log(name));",
                "for (const name of ['a', 'b', 'c'])"
                        + " fs.promises.appendFile(dir + '/' + name, name)"
                        + ".then(() => console.log(fs.readFileSync(dir + '/' + name, 'utf8')));"
            })
    void explore_workOnFilesOfItsOwn_asksForTheEndsOnly(String source) {
        Exploration exploration = explore(START + source);

        assertThat(exploration.outcomes()).hasSize(6);
        assertThat(exploration.runs()).isEqualTo(6);
        assertThat(exploration.isComplete()).isTrue();
    }

    @Test
    void explore_oneDirectoryMadeTwice_namesThemAsTheRace() {
        Exploration exploration =
                explore(
                        START
                                + "fs.mkdir(dir + '/a', (e) => console.log(1, e?.code));\n"
                                + "fs.mkdir(dir + '/a', (e) => console.log(2, e?.code));");

        assertThat(exploration.lines())
                .containsExactlyInAnyOrder(
                        List.of("1 undefined", "2 EEXIST"),
                        List.of("2 EEXIST", "1 undefined"),
                        List.of("1 EEXIST", "2 undefined"),
                        List.of("2 undefined", "1 EEXIST"));
        assertThat(exploration.races())
                .containsExactly(
                        new Race(
                                new Race.Side(Kind.FILE_WORK, 3),
                                new Race.Side(Kind.FILE_WORK, 4)));
    }

    @Test
    void explore_programThatLooksWhileAThreadWorks_namesItsCall() {
        Exploration exploration =
                explore(
                        START
                                + "fs.writeFile(dir + '/a', 'x', () => console.log('written'));\n"
                                + "setImmediate(() => {\n"
                                + "  console.log(fs.existsSync(dir + '/a'));\n"
                                + "});");

        assertThat(exploration.lines())
                .containsExactlyInAnyOrder(List.of("true", "written"), List.of("false", "written"));
        assertThat(exploration.races())
                .containsExactly(
                        new Race(
                                new Race.Side(Kind.FILE_WORK, 3),
                                new Race.Side(Kind.SYNC_CALL, 5)));
    }

    @Test
    void run_scheduleOfAProgramThatLooksMeanwhile_repeatsItsOutcome() {
        Snippet snippet =
                snippet(
                        START
                                + "fs.appendFile(dir + '/a', '1', () => {});\n"
                                + "fs.appendFile(dir + '/a', '2', () => {});\n"
                                + "setTimeout(() =>"
                                + " console.log(fs.readFileSync(dir + '/a', 'utf8')), 5);");
        Replay replay = new Replay(SIMULATOR);

        assertThat(new Explorer(SIMULATOR, PATIENT).explore(snippet).outcomes())
                .hasSizeGreaterThan(2)
                .allSatisfy(
                        outcome ->
                                assertThat(
                                                replay.run(
                                                                snippet,
                                                                SchedulePlan.parse(
                                                                        outcome.schedule()
                                                                                .toString()))
                                                        .stdout())
                                        .isEqualTo(outcome.lines()));
    }

    @Test
    void run_programThatBlocks_findsWhatItsOnlyThreadHasDoneMeanwhile() {
        Snippet plain =
                snippet(
                        START
                                + "for (const name of ['a', 'b']) fs.mkdir(dir + '/' + name, () => {});"
                                + "const start = Date.now(); while (Date.now() - start < 100);"
                                + "console.log(fs.readdirSync(dir).length);");
        Snippet onOneThread =
                new Snippet(
                        plain.fileName(),
                        plain.source(),
                        plain.type(),
                        plain.release(),
                        Map.of(PoolSize.VARIABLE, "1"));

        assertThat(SIMULATOR.run(onOneThread).stdout()).containsExactly("2");
    }

    @Test
    void run_callOfTheProgramBesideMuchWork_staysWithinTheLimits() {
        Snippet snippet =
                snippet(
                        START
                                + "let n = 0;"
                                + "for (let i = 0; i < 200; i++) fs.mkdir(dir + '/' + i,"
                                + " () => { n += fs.readdirSync('/').length; });"
                                + "process.on('exit', () => console.log(n > 0));");

        assertThat(SIMULATOR.run(snippet).stdout()).containsExactly("true");
    }

    @Test
    void run_manyStepsOneAfterTheOther_stayWithinTheLimits() {
        Snippet snippet =
                snippet(
                        START
                                + "(async () => {"
                                + "for (let i = 0; i < 800; i++)"
                                + " await fs.promises.appendFile(dir + '/a', 'x');"
                                + "console.log(fs.readFileSync(dir + '/a').length); })();");

        assertThat(SIMULATOR.run(snippet).stdout()).containsExactly("800");
    }

    @Test
    void explore_filterOfACopy_isCalledOnceForEachFile() {
        Exploration exploration =
                explore(
                        START
                                + "fs.writeFileSync(dir + '/a', '');"
                                + "fs.writeFile(dir + '/b', '', () => {});"
                                + "fs.cpSync(dir + '/a', dir + '/c',"
                                + " { filter: (path) => { console.log(path.at(-1)); return true; } });");

        assertThat(exploration.lines()).containsExactly(List.of("a"));
    }

    @Test
    void explore_programThatPatchesWhatTheLibraryUses_isNotAskedForMore() {
        Exploration exploration =
                explore(
                        START
                                + "Map.prototype.forEach = () => console.log('forEach');"
                                + "Object.prototype.visit = () => console.log('visit');"
                                + "fs.mkdir(dir + '/a', () => console.log('made'));"
                                + "fs.readdir(dir, { recursive: true }, () => console.log('list'));"
                                + "fs.rmSync(dir + '/none', { force: true });");

        assertThat(exploration.lines())
                .containsExactlyInAnyOrder(List.of("made", "list"), List.of("list", "made"));
    }

    private static Exploration explore(String source) {
        return new Explorer(SIMULATOR, PATIENT).explore(snippet(source));
    }

    private static Snippet snippet(String source) {
        return Snippet.of("files.js", source);
    }
}
