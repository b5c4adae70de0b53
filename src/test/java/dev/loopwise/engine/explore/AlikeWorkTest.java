package dev.loopwise.engine.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.engine.Snippet;
import dev.loopwise.testing.WarmSimulator;
import java.time.Duration;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work of the pool takes one run for all its orders where a program cannot tell it apart. */
class AlikeWorkTest {
    private static final ExploreLimits PATIENT = new ExploreLimits(5_000, Duration.ofMinutes(1));
    private static final String MODULES =
            "const fs = require('fs'), crypto = require('crypto'), dns = require('dns');\n";

    @RegisterExtension static final WarmSimulator SIMULATOR = new WarmSimulator();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "let n = 0; for (let i = 0; i < 4; i++) fs.stat('.', () => { n++; });",
                "let left = 4; const done = () => { if (--left === 0) console.log('all'); };"
                        + "fs.stat('.', done); fs.lstat('/', done); fs.exists('x', done);"
                        + " fs.readdir('.', done);",
                "const hash = () => crypto.pbkdf2('p', 's', 9, 9, 'sha1', (e, k) => console.log(k));"
                        + " for (let i = 0; i < 6; i++) hash();",
                "for (const i of [1, 2]) fs.stat('.', async () => console.log('stat'));",
                "const found = function () { console.log('found'); };"
                        + " for (const i of [1, 2]) dns.lookup('localhost', found);"
            })
    void explore_workThatCannotBeToldApart_takesOneRun(String source) {
        Exploration exploration = explore(MODULES + source);

        assertThat(exploration.runs()).isEqualTo(1);
        assertThat(exploration.isComplete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for (const i of [1, 2]) fs.stat('.', () => console.log(i));",
                "for (const i of [1, 2]) { const f = function cb() { console.log(cb.i); };"
                        + " f.i = i; fs.stat('.', f); }",
                "for (const i of [1, 2]) { const f = function () { console.log(arguments.callee.i); };"
                        + " f.i = i; fs.stat('.', f); }",
                "for (const f of ['/', 'x']) fs.stat(f, (error) => console.log(error?.code));",
                "for (const f of ['/', 'x']) fs.stat(f, (...all) => console.log(all.length));",
                "for (const f of ['/', 'x']) fs.stat(f, function () { console.log(arguments.length); });",
                "for (const i of [1, 2]) fs.mkdir('x', (error) => console.log(error?.code));",
                "{ const n = 1; fs.stat('.', () => console.log(n)); }"
                        + "{ const n = 2; fs.stat('.', () => console.log(n)); }",
                "function Told(i) { fs.stat('.', () => console.log(i)); } Told(1); Told(2);",
                "class Told { constructor(i) { this.i = i; fs.stat('.', () => console.log(this.i)); } }"
                        + " new Told(1); new Told(2);",
                "for (const P of [{ x: 1 }, { x: 2 }]) fs.stat('.',"
                        + " { __proto__: P, async() { console.log(super.x); } }.async);",
                "const told = (e, s) => console.log(typeof s.size); const how = {};"
                        + "for (how.bigint of [true, false]) fs.stat('.', how, told);",
                "const f = function () { console.log(\\u0061rguments[0]?.code); };"
                        + " for (const path of ['.', 'x']) fs.stat(path, f);",
                "globalThis.show = function show() { console.log(show.caller.i); };"
                        + "for (const i of [1, 2]) { const f = () => show(); f.i = i; fs.stat('.', f); }",
                "fs.stat('.', function () { console.log(this === undefined); });"
                        + "(() => { 'use strict';"
                        + " fs.stat('.', function () { console.log(this === undefined); }); })();",
                "for (const i of [1, 2]) fs.stat('.', new Function(`console.log(${i})`));",
                "const told = (i) => console.log(i); fs.stat('.', told.bind(null, 1));"
                        + " fs.stat('.', told.bind(null, 2));",
                "const als = new (require('async_hooks').AsyncLocalStorage)();"
                        + "const told = () => console.log(als.getStore());"
                        + "for (const i of [1, 2]) als.run(i, () => fs.stat('.', told));"
            })
    void explore_workThatOnlyLooksAlike_findsBothOrders(String source) {
        assertThat(explore(MODULES + source).lines()).hasSize(2);
    }

    private static Exploration explore(String source) {
        return new Explorer(SIMULATOR, PATIENT).explore(Snippet.of("alike.js", source));
    }
}
