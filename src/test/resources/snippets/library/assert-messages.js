const assert=require('assert'); const t=(f)=>{try{f();console.log('ok')}catch(e){console.log(e.name,'|',e.code,'|',e.message,'|',e.generatedMessage,e.operator)}};
t(()=>assert.strictEqual(1,2)); t(()=>assert.strictEqual('a','b','msg')); t(()=>assert.equal(1,2)); t(()=>assert.deepStrictEqual({a:1,b:[1,2]},{a:1,b:[1,3]})); t(()=>assert.deepEqual([1],[2])); t(()=>assert.throws(()=>{})); t(()=>assert.throws(()=>{throw new TypeError('x')},RangeError)); t(()=>assert.throws(()=>{throw new TypeError('x')},/y/)); t(()=>assert.fail()); t(()=>assert.fail('boom')); t(()=>assert.ifError(new Error('q'))); t(()=>assert.notStrictEqual(1,1)); t(()=>assert.match('abc',/x/)); t(()=>assert.ok(0,'zero')); t(()=>assert.deepStrictEqual(new Map([[1,{a:1}]]),new Map([[1,{a:1}]]))); t(()=>assert.deepStrictEqual([1,2],[1,2])); t(()=>assert.deepEqual({a:'1'},{a:1})); t(()=>assert.doesNotThrow(()=>{throw new Error('z')})); t(()=>assert.strictEqual('long string number one','long string number two')); t(()=>assert.throws(()=>{throw new Error('abc')},{message:'abc'})); t(()=>assert.notDeepStrictEqual({a:1},{a:1})); t(()=>assert.strictEqual(NaN,NaN)); t(()=>assert.strictEqual(null,undefined)); t(()=>assert.strictEqual(1));
assert.rejects(Promise.resolve(1)).catch(e=>console.log(e.message)); assert.rejects(Promise.reject(new Error('r')),/r/).then(()=>console.log('rejects ok')); assert.doesNotReject(Promise.reject(new Error('r'))).catch(e=>console.log(e.message));
console.log(require('util').isDeepStrictEqual({a:[1,{b:2}]},{a:[1,{b:2}]}),require('assert/strict')===assert.strict); const m=require('module'); console.log(m.isBuiltin('node:fs'),m.isBuiltin('x'));

// node: 18
// prints: AssertionError | ERR_ASSERTION | Expected values to be strictly equal:
// prints:
// prints: 1 !== 2
// prints:  | true strictEqual
// prints: AssertionError | ERR_ASSERTION | msg | false strictEqual
// prints: AssertionError | ERR_ASSERTION | 1 == 2 | true ==
// prints: AssertionError | ERR_ASSERTION | Expected values to be strictly deep-equal:
// prints: + actual - expected
// prints:
// prints:   {
// prints:     a: 1,
// prints:     b: [
// prints:       1,
// prints: +     2
// prints: -     3
// prints:     ]
// prints:   } | true deepStrictEqual
// prints: AssertionError | ERR_ASSERTION | Expected values to be loosely deep-equal:
// prints:
// prints: [
// prints:   1
// prints: ]
// prints:
// prints: should loosely deep-equal
// prints:
// prints: [
// prints:   2
// prints: ] | true deepEqual
// prints: AssertionError | ERR_ASSERTION | Missing expected exception. | false throws
// prints: AssertionError | ERR_ASSERTION | The error is expected to be an instance of "RangeError". Received "TypeError"
// prints:
// prints: Error message:
// prints:
// prints: x | true throws
// prints: ok
// prints: AssertionError | ERR_ASSERTION | Failed | true fail
// prints: AssertionError | ERR_ASSERTION | boom | false fail
// prints: AssertionError | ERR_ASSERTION | ifError got unwanted exception: q | false ifError
// prints: AssertionError | ERR_ASSERTION | Expected "actual" to be strictly unequal to: 1 | true notStrictEqual
// prints: AssertionError | ERR_ASSERTION | The input did not match the regular expression /x/. Input:
// prints:
// prints: 'abc'
// prints:  | true match
// prints: AssertionError | ERR_ASSERTION | zero | false ==
// prints: ok
// prints: ok
// prints: ok
// prints: AssertionError | ERR_ASSERTION | Got unwanted exception.
// prints: Actual message: "z" | false doesNotThrow
// prints: AssertionError | ERR_ASSERTION | Expected values to be strictly equal:
// prints: + actual - expected
// prints:
// prints: + 'long string number one'
// prints: - 'long string number two'
// prints:                       ^ | true strictEqual
// prints: ok
// prints: AssertionError | ERR_ASSERTION | Expected "actual" not to be strictly deep-equal to:
// prints:
// prints: {
// prints:   a: 1
// prints: }
// prints:  | true notDeepStrictEqual
// prints: ok
// prints: AssertionError | ERR_ASSERTION | Expected values to be strictly equal:
// prints: + actual - expected
// prints:
// prints: + null
// prints: - undefined | true strictEqual
// prints: TypeError | ERR_MISSING_ARGS | The "actual" and "expected" arguments must be specified | undefined undefined
// prints: true true
// prints: true false
// prints: Missing expected rejection.
// prints: rejects ok
// prints: Got unwanted rejection.
// prints: Actual message: "r"
// node: 20
// prints: AssertionError | ERR_ASSERTION | Expected values to be strictly equal:
// prints:
// prints: 1 !== 2
// prints:  | true strictEqual
// prints: AssertionError | ERR_ASSERTION | msg
// prints:
// prints: 'a' !== 'b'
// prints:  | false strictEqual
// prints: AssertionError | ERR_ASSERTION | 1 == 2 | true ==
// prints: AssertionError | ERR_ASSERTION | Expected values to be strictly deep-equal:
// prints: + actual - expected
// prints:
// prints:   {
// prints:     a: 1,
// prints:     b: [
// prints:       1,
// prints: +     2
// prints: -     3
// prints:     ]
// prints:   } | true deepStrictEqual
// prints: AssertionError | ERR_ASSERTION | Expected values to be loosely deep-equal:
// prints:
// prints: [
// prints:   1
// prints: ]
// prints:
// prints: should loosely deep-equal
// prints:
// prints: [
// prints:   2
// prints: ] | true deepEqual
// prints: AssertionError | ERR_ASSERTION | Missing expected exception. | false throws
// prints: AssertionError | ERR_ASSERTION | The error is expected to be an instance of "RangeError". Received "TypeError"
// prints:
// prints: Error message:
// prints:
// prints: x | true throws
// prints: ok
// prints: AssertionError | ERR_ASSERTION | Failed | true fail
// prints: AssertionError | ERR_ASSERTION | boom | false fail
// prints: AssertionError | ERR_ASSERTION | ifError got unwanted exception: q | false ifError
// prints: AssertionError | ERR_ASSERTION | Expected "actual" to be strictly unequal to: 1 | true notStrictEqual
// prints: AssertionError | ERR_ASSERTION | The input did not match the regular expression /x/. Input:
// prints:
// prints: 'abc'
// prints:  | true match
// prints: AssertionError | ERR_ASSERTION | zero | false ==
// prints: ok
// prints: ok
// prints: ok
// prints: AssertionError | ERR_ASSERTION | Got unwanted exception.
// prints: Actual message: "z" | false doesNotThrow
// prints: AssertionError | ERR_ASSERTION | Expected values to be strictly equal:
// prints: + actual - expected
// prints:
// prints: + 'long string number one'
// prints: - 'long string number two'
// prints:                       ^ | true strictEqual
// prints: ok
// prints: AssertionError | ERR_ASSERTION | Expected "actual" not to be strictly deep-equal to:
// prints:
// prints: {
// prints:   a: 1
// prints: }
// prints:  | true notDeepStrictEqual
// prints: ok
// prints: AssertionError | ERR_ASSERTION | Expected values to be strictly equal:
// prints: + actual - expected
// prints:
// prints: + null
// prints: - undefined | true strictEqual
// prints: TypeError | ERR_MISSING_ARGS | The "actual" and "expected" arguments must be specified | undefined undefined
// prints: true true
// prints: true false
// prints: Missing expected rejection.
// prints: rejects ok
// prints: Got unwanted rejection.
// prints: Actual message: "r"
// node: 22 24 26
// prints: AssertionError | ERR_ASSERTION | Expected values to be strictly equal:
// prints:
// prints: 1 !== 2
// prints:  | true strictEqual
// prints: AssertionError | ERR_ASSERTION | msg
// prints:
// prints: 'a' !== 'b'
// prints:  | false strictEqual
// prints: AssertionError | ERR_ASSERTION | 1 == 2 | true ==
// prints: AssertionError | ERR_ASSERTION | Expected values to be strictly deep-equal:
// prints: + actual - expected
// prints:
// prints:   {
// prints:     a: 1,
// prints:     b: [
// prints:       1,
// prints: +     2
// prints: -     3
// prints:     ]
// prints:   }
// prints:  | true deepStrictEqual
// prints: AssertionError | ERR_ASSERTION | Expected values to be loosely deep-equal:
// prints:
// prints: [
// prints:   1
// prints: ]
// prints:
// prints: should loosely deep-equal
// prints:
// prints: [
// prints:   2
// prints: ] | true deepEqual
// prints: AssertionError | ERR_ASSERTION | Missing expected exception. | false throws
// prints: AssertionError | ERR_ASSERTION | The error is expected to be an instance of "RangeError". Received "TypeError"
// prints:
// prints: Error message:
// prints:
// prints: x | true throws
// prints: ok
// prints: AssertionError | ERR_ASSERTION | Failed | true fail
// prints: AssertionError | ERR_ASSERTION | boom | false fail
// prints: AssertionError | ERR_ASSERTION | ifError got unwanted exception: q | false ifError
// prints: AssertionError | ERR_ASSERTION | Expected "actual" to be strictly unequal to: 1 | true notStrictEqual
// prints: AssertionError | ERR_ASSERTION | The input did not match the regular expression /x/. Input:
// prints:
// prints: 'abc'
// prints:  | true match
// prints: AssertionError | ERR_ASSERTION | zero | false ==
// prints: ok
// prints: ok
// prints: ok
// prints: AssertionError | ERR_ASSERTION | Got unwanted exception.
// prints: Actual message: "z" | false doesNotThrow
// prints: AssertionError | ERR_ASSERTION | Expected values to be strictly equal:
// prints: + actual - expected
// prints:
// prints: + 'long string number one'
// prints: - 'long string number two'
// prints:                       ^
// prints:  | true strictEqual
// prints: ok
// prints: AssertionError | ERR_ASSERTION | Expected "actual" not to be strictly deep-equal to:
// prints:
// prints: {
// prints:   a: 1
// prints: }
// prints:  | true notDeepStrictEqual
// prints: ok
// prints: AssertionError | ERR_ASSERTION | Expected values to be strictly equal:
// prints: + actual - expected
// prints:
// prints: + null
// prints: - undefined
// prints:  | true strictEqual
// prints: TypeError | ERR_MISSING_ARGS | The "actual" and "expected" arguments must be specified | undefined undefined
// prints: true true
// prints: true false
// prints: Missing expected rejection.
// prints: rejects ok
// prints: Got unwanted rejection.
// prints: Actual message: "r"
