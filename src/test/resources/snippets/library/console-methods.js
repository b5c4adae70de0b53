console.table([{a:1,b:'x'},{a:2,c:true}]); console.table([[1,2],[3,4]]); console.table(new Map([['k',1],['j',{z:1}]])); console.table(new Set([1,'a']));
console.table([1,'b',{c:3}]); console.table({x:{y:1},z:5}); console.table('str'); console.table([{a:1,b:2}],['b']); console.table([]); console.table([{a:{b:{c:1}},d:[1,2,3,4,5]}]); console.table([{日本:'é'}]);
console.group('G1'); console.log('in\nner'); console.group(); console.log({a:1,b:[1,2,3]}); console.groupEnd(); console.info('back'); console.groupEnd(); console.groupEnd(); console.log('out');
console.count(); console.count('x'); console.count('x'); console.countReset('x'); console.count('x'); console.countReset('nope');
console.dir({a:{b:{c:{d:1}}}},{depth:0}); console.dir({a:1}); console.dirxml(1,2); console.assert(true,'no'); console.assert(false,'yes %s','z'); console.assert(false); console.assert(false,{a:1}); console.assert(0, 'a', 'b');
console.debug('dbg'); const {log}=console; log('destructured'); [1,2].forEach(console.log); console.log(typeof console.Console);
console.timeEnd('nolabel'); console.time('a'); console.time('a');

// node: 18
// prints: ┌─────────┬───┬─────┬──────┐
// prints: │ (index) │ a │  b  │  c   │
// prints: ├─────────┼───┼─────┼──────┤
// prints: │    0    │ 1 │ 'x' │      │
// prints: │    1    │ 2 │     │ true │
// prints: └─────────┴───┴─────┴──────┘
// prints: ┌─────────┬───┬───┐
// prints: │ (index) │ 0 │ 1 │
// prints: ├─────────┼───┼───┤
// prints: │    0    │ 1 │ 2 │
// prints: │    1    │ 3 │ 4 │
// prints: └─────────┴───┴───┘
// prints: ┌───────────────────┬─────┬──────────┐
// prints: │ (iteration index) │ Key │  Values  │
// prints: ├───────────────────┼─────┼──────────┤
// prints: │         0         │ 'k' │    1     │
// prints: │         1         │ 'j' │ { z: 1 } │
// prints: └───────────────────┴─────┴──────────┘
// prints: ┌───────────────────┬────────┐
// prints: │ (iteration index) │ Values │
// prints: ├───────────────────┼────────┤
// prints: │         0         │   1    │
// prints: │         1         │  'a'   │
// prints: └───────────────────┴────────┘
// prints: ┌─────────┬───┬────────┐
// prints: │ (index) │ c │ Values │
// prints: ├─────────┼───┼────────┤
// prints: │    0    │   │   1    │
// prints: │    1    │   │  'b'   │
// prints: │    2    │ 3 │        │
// prints: └─────────┴───┴────────┘
// prints: ┌─────────┬───┬────────┐
// prints: │ (index) │ y │ Values │
// prints: ├─────────┼───┼────────┤
// prints: │    x    │ 1 │        │
// prints: │    z    │   │   5    │
// prints: └─────────┴───┴────────┘
// prints: str
// prints: ┌─────────┬───┐
// prints: │ (index) │ b │
// prints: ├─────────┼───┤
// prints: │    0    │ 2 │
// prints: └─────────┴───┘
// prints: ┌─────────┐
// prints: │ (index) │
// prints: ├─────────┤
// prints: └─────────┘
// prints: ┌─────────┬─────────────────┬───────────────────────────────┐
// prints: │ (index) │        a        │               d               │
// prints: ├─────────┼─────────────────┼───────────────────────────────┤
// prints: │    0    │ { b: [Object] } │ [ 1, 2, 3, ... 2 more items ] │
// prints: └─────────┴─────────────────┴───────────────────────────────┘
// prints: ┌─────────┬──────┐
// prints: │ (index) │ 日本 │
// prints: ├─────────┼──────┤
// prints: │    0    │ 'é'  │
// prints: └─────────┴──────┘
// prints: G1
// prints:   in
// prints:   ner
// prints:     { a: 1, b: [ 1, 2, 3 ] }
// prints:   back
// prints: out
// prints: default: 1
// prints: x: 1
// prints: x: 2
// prints: x: 1
// prints: { a: [Object] }
// prints: { a: 1 }
// prints: 1 2
// prints: dbg
// prints: destructured
// prints: 1 0 [ 1, 2 ]
// prints: 2 1 [ 1, 2 ]
// prints: function
// stderr: Assertion failed: yes z
// stderr: Assertion failed
// stderr: Assertion failed: [object Object]
// stderr: Assertion failed: a b
// stderr: (node:1) Warning: Count for 'nope' does not exist
// stderr: (Use `node --trace-warnings ...` to show where the warning was created)
// stderr: (node:1) Warning: No such label 'nolabel' for console.timeEnd()
// stderr: (node:1) Warning: Label 'a' already exists for console.time()
// node: 20
// prints: ┌─────────┬───┬─────┬──────┐
// prints: │ (index) │ a │ b   │ c    │
// prints: ├─────────┼───┼─────┼──────┤
// prints: │ 0       │ 1 │ 'x' │      │
// prints: │ 1       │ 2 │     │ true │
// prints: └─────────┴───┴─────┴──────┘
// prints: ┌─────────┬───┬───┐
// prints: │ (index) │ 0 │ 1 │
// prints: ├─────────┼───┼───┤
// prints: │ 0       │ 1 │ 2 │
// prints: │ 1       │ 3 │ 4 │
// prints: └─────────┴───┴───┘
// prints: ┌───────────────────┬─────┬──────────┐
// prints: │ (iteration index) │ Key │ Values   │
// prints: ├───────────────────┼─────┼──────────┤
// prints: │ 0                 │ 'k' │ 1        │
// prints: │ 1                 │ 'j' │ { z: 1 } │
// prints: └───────────────────┴─────┴──────────┘
// prints: ┌───────────────────┬────────┐
// prints: │ (iteration index) │ Values │
// prints: ├───────────────────┼────────┤
// prints: │ 0                 │ 1      │
// prints: │ 1                 │ 'a'    │
// prints: └───────────────────┴────────┘
// prints: ┌─────────┬───┬────────┐
// prints: │ (index) │ c │ Values │
// prints: ├─────────┼───┼────────┤
// prints: │ 0       │   │ 1      │
// prints: │ 1       │   │ 'b'    │
// prints: │ 2       │ 3 │        │
// prints: └─────────┴───┴────────┘
// prints: ┌─────────┬───┬────────┐
// prints: │ (index) │ y │ Values │
// prints: ├─────────┼───┼────────┤
// prints: │ x       │ 1 │        │
// prints: │ z       │   │ 5      │
// prints: └─────────┴───┴────────┘
// prints: str
// prints: ┌─────────┬───┐
// prints: │ (index) │ b │
// prints: ├─────────┼───┤
// prints: │ 0       │ 2 │
// prints: └─────────┴───┘
// prints: ┌─────────┐
// prints: │ (index) │
// prints: ├─────────┤
// prints: └─────────┘
// prints: ┌─────────┬─────────────────┬───────────────────────────────┐
// prints: │ (index) │ a               │ d                             │
// prints: ├─────────┼─────────────────┼───────────────────────────────┤
// prints: │ 0       │ { b: [Object] } │ [ 1, 2, 3, ... 2 more items ] │
// prints: └─────────┴─────────────────┴───────────────────────────────┘
// prints: ┌─────────┬──────┐
// prints: │ (index) │ 日本 │
// prints: ├─────────┼──────┤
// prints: │ 0       │ 'é'  │
// prints: └─────────┴──────┘
// prints: G1
// prints:   in
// prints:   ner
// prints:     { a: 1, b: [ 1, 2, 3 ] }
// prints:   back
// prints: out
// prints: default: 1
// prints: x: 1
// prints: x: 2
// prints: x: 1
// prints: { a: [Object] }
// prints: { a: 1 }
// prints: 1 2
// prints: dbg
// prints: destructured
// prints: 1 0 [ 1, 2 ]
// prints: 2 1 [ 1, 2 ]
// prints: function
// stderr: Assertion failed: yes z
// stderr: Assertion failed
// stderr: Assertion failed: [object Object]
// stderr: Assertion failed: a b
// stderr: (node:1) Warning: Count for 'nope' does not exist
// stderr: (Use `node --trace-warnings ...` to show where the warning was created)
// stderr: (node:1) Warning: No such label 'nolabel' for console.timeEnd()
// stderr: (node:1) Warning: Label 'a' already exists for console.time()
// node: 22 24 26
// prints: ┌─────────┬───┬─────┬──────┐
// prints: │ (index) │ a │ b   │ c    │
// prints: ├─────────┼───┼─────┼──────┤
// prints: │ 0       │ 1 │ 'x' │      │
// prints: │ 1       │ 2 │     │ true │
// prints: └─────────┴───┴─────┴──────┘
// prints: ┌─────────┬───┬───┐
// prints: │ (index) │ 0 │ 1 │
// prints: ├─────────┼───┼───┤
// prints: │ 0       │ 1 │ 2 │
// prints: │ 1       │ 3 │ 4 │
// prints: └─────────┴───┴───┘
// prints: ┌───────────────────┬─────┬──────────┐
// prints: │ (iteration index) │ Key │ Values   │
// prints: ├───────────────────┼─────┼──────────┤
// prints: │ 0                 │ 'k' │ 1        │
// prints: │ 1                 │ 'j' │ { z: 1 } │
// prints: └───────────────────┴─────┴──────────┘
// prints: ┌───────────────────┬────────┐
// prints: │ (iteration index) │ Values │
// prints: ├───────────────────┼────────┤
// prints: │ 0                 │ 1      │
// prints: │ 1                 │ 'a'    │
// prints: └───────────────────┴────────┘
// prints: ┌─────────┬───┬────────┐
// prints: │ (index) │ c │ Values │
// prints: ├─────────┼───┼────────┤
// prints: │ 0       │   │ 1      │
// prints: │ 1       │   │ 'b'    │
// prints: │ 2       │ 3 │        │
// prints: └─────────┴───┴────────┘
// prints: ┌─────────┬───┬────────┐
// prints: │ (index) │ y │ Values │
// prints: ├─────────┼───┼────────┤
// prints: │ x       │ 1 │        │
// prints: │ z       │   │ 5      │
// prints: └─────────┴───┴────────┘
// prints: str
// prints: ┌─────────┬───┐
// prints: │ (index) │ b │
// prints: ├─────────┼───┤
// prints: │ 0       │ 2 │
// prints: └─────────┴───┘
// prints: ┌─────────┐
// prints: │ (index) │
// prints: ├─────────┤
// prints: └─────────┘
// prints: ┌─────────┬─────────────────┬───────────────────────────────┐
// prints: │ (index) │ a               │ d                             │
// prints: ├─────────┼─────────────────┼───────────────────────────────┤
// prints: │ 0       │ { b: [Object] } │ [ 1, 2, 3, ... 2 more items ] │
// prints: └─────────┴─────────────────┴───────────────────────────────┘
// prints: ┌─────────┬──────┐
// prints: │ (index) │ 日本 │
// prints: ├─────────┼──────┤
// prints: │ 0       │ 'é'  │
// prints: └─────────┴──────┘
// prints: G1
// prints:   in
// prints:   ner
// prints:     { a: 1, b: [ 1, 2, 3 ] }
// prints:   back
// prints: out
// prints: default: 1
// prints: x: 1
// prints: x: 2
// prints: x: 1
// prints: { a: [Object] }
// prints: { a: 1 }
// prints: 1 2
// prints: dbg
// prints: destructured
// prints: 1 0 [ 1, 2 ]
// prints: 2 1 [ 1, 2 ]
// prints: function
// stderr: Assertion failed: yes z
// stderr: Assertion failed
// stderr: Assertion failed { a: 1 }
// stderr: Assertion failed: a b
// stderr: (node:1) Warning: Count for 'nope' does not exist
// stderr: (Use `node --trace-warnings ...` to show where the warning was created)
// stderr: (node:1) Warning: No such label 'nolabel' for console.timeEnd()
// stderr: (node:1) Warning: Label 'a' already exists for console.time()
