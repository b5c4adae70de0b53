const { URL, URLSearchParams } = require('url');
const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message.split('. Received')[0]); } };
const p = new URLSearchParams({ a: '1', b: '2' });
p.append('a', '3'); p.delete('b'); p.set('c', 'd e&f'); p.set('new', ''); p.append('ä', '€');
console.log(p.toString(), p.getAll('a'), p.has('c'), p.get('zz'), p.size);
p.sort(); console.log(String(p));
for (const [k, v] of p) console.log(k, v);
p.forEach(function (v, k, all) { console.log(k, v, all === p, this === undefined || this === globalThis); });
console.log([...p.keys()], [...p.values()]);
console.log(p, new URLSearchParams(), p.entries(), p.keys(), p.values(), [p], { p });
for (const init of ['?a=1&b=%zz+', 'a&b=&=c&&', '??a', 'a=b=c', '%E2%82=x', [['x', 'y'], ['x', 'z']], new Map([['m', 1]]), p, { a: [1, 2] }, '', undefined, null, new URLSearchParams('q=1')]) t(() => new URLSearchParams(init));
for (const bad of [[['x']], [1], [['a', 'b', 'c']], 5, true, { [Symbol.iterator]: 5 }, ['ab']]) t(() => new URLSearchParams(bad).toString());
t(() => URLSearchParams('a'));
t(() => p.append('a'));
t(() => p.get());
t(() => p.set('a'));
t(() => p.delete());
t(() => p.has());
t(() => p.getAll());
t(() => p.forEach());
t(() => p.forEach(5));
t(() => URLSearchParams.prototype.get.call({}, 'a'));
t(() => URLSearchParams.prototype.toString.call({}));
const q = new URLSearchParams('a=1&a=2&b=1'); q.delete('a', '2'); console.log(String(q), q.has('a', '9'), q.has('b', '1'));
const it = new URLSearchParams('a=1&b=2').entries(); console.log(it.next(), it.next(), it.next(), it[Symbol.toStringTag], Object.prototype.toString.call(p));
console.log(URLSearchParams.length, URLSearchParams.name, Object.keys(URLSearchParams.prototype).join(), Object.keys(p).join(), JSON.stringify(p), URLSearchParams.prototype.entries === URLSearchParams.prototype[Symbol.iterator]);
console.log(new URLSearchParams("a b!'()~*-._").toString(), new URLSearchParams([['a+b', 'c d']]).toString(), new URLSearchParams('a=%00%0A').toString());
const s = new URLSearchParams('z=1&a=2&z=0&a=1&ü=1&B=1'); s.sort(); console.log(String(s));
const live = new URLSearchParams('a=1&b=2&c=3'); for (const [k] of live) { console.log(k); live.delete(k); } console.log(String(live));

// node: 10
// prints: a=1&a=3&c=d+e%26f&new=&%C3%A4=%E2%82%AC [ '1', '3' ] true null undefined
// prints: a=1&a=3&c=d+e%26f&new=&%C3%A4=%E2%82%AC
// prints: a 1
// prints: a 3
// prints: c d e&f
// prints: new 
// prints: ä €
// stderr: (a place inside Node)
// stderr: ReferenceError: globalThis is not defined
// stderr:     at parameters-of-urls.js:8
// stderr:     at parameters-of-urls.js:8
// exits: 1
// node: 12
// prints: a=1&a=3&c=d+e%26f&new=&%C3%A4=%E2%82%AC [ '1', '3' ] true null undefined
// prints: a=1&a=3&c=d+e%26f&new=&%C3%A4=%E2%82%AC
// prints: a 1
// prints: a 3
// prints: c d e&f
// prints: new 
// prints: ä €
// prints: a 1 true true
// prints: a 3 true true
// prints: c d e&f true true
// prints: new  true true
// prints: ä € true true
// prints: [ 'a', 'a', 'c', 'new', 'ä' ] [ '1', '3', 'd e&f', '', '€' ]
// prints: URLSearchParams { 'a' => '1', 'a' => '3', 'c' => 'd e&f', 'new' => '', 'ä' => '€' } URLSearchParams {} URLSearchParams Iterator {
// prints:   [ 'a', '1' ],
// prints:   [ 'a', '3' ],
// prints:   [ 'c', 'd e&f' ],
// prints:   [ 'new', '' ],
// prints:   [ 'ä', '€' ] } URLSearchParams Iterator { 'a', 'a', 'c', 'new', 'ä' } URLSearchParams Iterator { '1', '3', 'd e&f', '', '€' } [
// prints:   URLSearchParams { 'a' => '1', 'a' => '3', 'c' => 'd e&f', 'new' => '', 'ä' => '€' }
// prints: ] {
// prints:   p: URLSearchParams { 'a' => '1', 'a' => '3', 'c' => 'd e&f', 'new' => '', 'ä' => '€' }
// prints: }
// prints: URLSearchParams { 'a' => '1', 'b' => '%zz ' }
// prints: URLSearchParams { 'a' => '', 'b' => '', '' => 'c' }
// prints: URLSearchParams { '?a' => '' }
// prints: URLSearchParams { 'a' => 'b=c' }
// prints: URLSearchParams { '�' => 'x' }
// prints: URLSearchParams { 'x' => 'y', 'x' => 'z' }
// prints: URLSearchParams { 'm' => '1' }
// prints: URLSearchParams { 'a' => '1', 'a' => '3', 'c' => 'd e&f', 'new' => '', 'ä' => '€' }
// prints: URLSearchParams { 'a' => '1,2' }
// prints: URLSearchParams {}
// prints: URLSearchParams {}
// prints: URLSearchParams {}
// prints: URLSearchParams { 'q' => '1' }
// prints: TypeError ERR_INVALID_TUPLE Each query pair must be an iterable [name, value] tuple
// prints: TypeError ERR_INVALID_TUPLE Each query pair must be an iterable [name, value] tuple
// prints: TypeError ERR_INVALID_TUPLE Each query pair must be an iterable [name, value] tuple
// prints: 5=
// prints: true=
// prints: TypeError ERR_ARG_NOT_ITERABLE Query pairs must be iterable
// prints: TypeError ERR_INVALID_TUPLE Each query pair must be an iterable [name, value] tuple
// prints: TypeError undefined Class constructor URLSearchParams cannot be invoked without 'new'
// prints: TypeError ERR_MISSING_ARGS The "name" and "value" arguments must be specified
// prints: TypeError ERR_MISSING_ARGS The "name" argument must be specified
// prints: TypeError ERR_MISSING_ARGS The "name" and "value" arguments must be specified
// prints: TypeError ERR_MISSING_ARGS The "name" argument must be specified
// prints: TypeError ERR_MISSING_ARGS The "name" argument must be specified
// prints: TypeError ERR_MISSING_ARGS The "name" argument must be specified
// prints: TypeError ERR_INVALID_CALLBACK Callback must be a function
// prints: TypeError ERR_INVALID_CALLBACK Callback must be a function
// prints: TypeError ERR_INVALID_THIS Value of "this" must be of type URLSearchParams
// prints: TypeError ERR_INVALID_THIS Value of "this" must be of type URLSearchParams
// prints: b=1 false true
// prints: { value: [ 'a', '1' ], done: false } { value: [ 'b', '2' ], done: false } { value: undefined, done: true } URLSearchParams Iterator [object URLSearchParams]
// prints: 0 URLSearchParams append,delete,get,getAll,has,set,sort,entries,forEach,keys,values,toString  {} true
// prints: a+b%21%27%28%29%7E*-._= a%2Bb=c+d a=%00%0A
// prints: B=1&a=2&a=1&z=1&z=0&%C3%BC=1
// prints: a
// prints: c
// prints: b=2
// node: 18 20 22
// prints: a=1&a=3&c=d+e%26f&new=&%C3%A4=%E2%82%AC [ '1', '3' ] true null 5
// prints: a=1&a=3&c=d+e%26f&new=&%C3%A4=%E2%82%AC
// prints: a 1
// prints: a 3
// prints: c d e&f
// prints: new 
// prints: ä €
// prints: a 1 true true
// prints: a 3 true true
// prints: c d e&f true true
// prints: new  true true
// prints: ä € true true
// prints: [ 'a', 'a', 'c', 'new', 'ä' ] [ '1', '3', 'd e&f', '', '€' ]
// prints: URLSearchParams { 'a' => '1', 'a' => '3', 'c' => 'd e&f', 'new' => '', 'ä' => '€' } URLSearchParams {} URLSearchParams Iterator {
// prints:   [ 'a', '1' ],
// prints:   [ 'a', '3' ],
// prints:   [ 'c', 'd e&f' ],
// prints:   [ 'new', '' ],
// prints:   [ 'ä', '€' ] } URLSearchParams Iterator { 'a', 'a', 'c', 'new', 'ä' } URLSearchParams Iterator { '1', '3', 'd e&f', '', '€' } [
// prints:   URLSearchParams { 'a' => '1', 'a' => '3', 'c' => 'd e&f', 'new' => '', 'ä' => '€' }
// prints: ] {
// prints:   p: URLSearchParams { 'a' => '1', 'a' => '3', 'c' => 'd e&f', 'new' => '', 'ä' => '€' }
// prints: }
// prints: URLSearchParams { 'a' => '1', 'b' => '%zz ' }
// prints: URLSearchParams { 'a' => '', 'b' => '', '' => 'c' }
// prints: URLSearchParams { '?a' => '' }
// prints: URLSearchParams { 'a' => 'b=c' }
// prints: URLSearchParams { '�' => 'x' }
// prints: URLSearchParams { 'x' => 'y', 'x' => 'z' }
// prints: URLSearchParams { 'm' => '1' }
// prints: URLSearchParams { 'a' => '1', 'a' => '3', 'c' => 'd e&f', 'new' => '', 'ä' => '€' }
// prints: URLSearchParams { 'a' => '1,2' }
// prints: URLSearchParams {}
// prints: URLSearchParams {}
// prints: URLSearchParams {}
// prints: URLSearchParams { 'q' => '1' }
// prints: TypeError ERR_INVALID_TUPLE Each query pair must be an iterable [name, value] tuple
// prints: TypeError ERR_INVALID_TUPLE Each query pair must be an iterable [name, value] tuple
// prints: TypeError ERR_INVALID_TUPLE Each query pair must be an iterable [name, value] tuple
// prints: 5=
// prints: true=
// prints: TypeError ERR_ARG_NOT_ITERABLE Query pairs must be iterable
// prints: TypeError ERR_INVALID_TUPLE Each query pair must be an iterable [name, value] tuple
// prints: TypeError undefined Class constructor URLSearchParams cannot be invoked without 'new'
// prints: TypeError ERR_MISSING_ARGS The "name" and "value" arguments must be specified
// prints: TypeError ERR_MISSING_ARGS The "name" argument must be specified
// prints: TypeError ERR_MISSING_ARGS The "name" and "value" arguments must be specified
// prints: TypeError ERR_MISSING_ARGS The "name" argument must be specified
// prints: TypeError ERR_MISSING_ARGS The "name" argument must be specified
// prints: TypeError ERR_MISSING_ARGS The "name" argument must be specified
// prints: TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function
// prints: TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function
// prints: TypeError ERR_INVALID_THIS Value of "this" must be of type URLSearchParams
// prints: TypeError ERR_INVALID_THIS Value of "this" must be of type URLSearchParams
// prints: a=1&b=1 false true
// prints: { value: [ 'a', '1' ], done: false } { value: [ 'b', '2' ], done: false } { value: undefined, done: true } URLSearchParams Iterator [object URLSearchParams]
// prints: 0 URLSearchParams size,append,delete,get,getAll,has,set,sort,entries,forEach,keys,values,toString  {} true
// prints: a+b%21%27%28%29%7E*-._= a%2Bb=c+d a=%00%0A
// prints: B=1&a=2&a=1&z=1&z=0&%C3%BC=1
// prints: a
// prints: c
// prints: b=2
// node: 24
// prints: a=1&a=3&c=d+e%26f&new=&%C3%A4=%E2%82%AC [ '1', '3' ] true null 5
// prints: a=1&a=3&c=d+e%26f&new=&%C3%A4=%E2%82%AC
// prints: a 1
// prints: a 3
// prints: c d e&f
// prints: new 
// prints: ä €
// prints: a 1 true true
// prints: a 3 true true
// prints: c d e&f true true
// prints: new  true true
// prints: ä € true true
// prints: [ 'a', 'a', 'c', 'new', 'ä' ] [ '1', '3', 'd e&f', '', '€' ]
// prints: URLSearchParams { 'a' => '1', 'a' => '3', 'c' => 'd e&f', 'new' => '', 'ä' => '€' } URLSearchParams {} URLSearchParams Iterator {
// prints:   [ 'a', '1' ],
// prints:   [ 'a', '3' ],
// prints:   [ 'c', 'd e&f' ],
// prints:   [ 'new', '' ],
// prints:   [ 'ä', '€' ] } URLSearchParams Iterator { 'a', 'a', 'c', 'new', 'ä' } URLSearchParams Iterator { '1', '3', 'd e&f', '', '€' } [
// prints:   URLSearchParams { 'a' => '1', 'a' => '3', 'c' => 'd e&f', 'new' => '', 'ä' => '€' }
// prints: ] {
// prints:   p: URLSearchParams { 'a' => '1', 'a' => '3', 'c' => 'd e&f', 'new' => '', 'ä' => '€' }
// prints: }
// prints: URLSearchParams { 'a' => '1', 'b' => '%zz ' }
// prints: URLSearchParams { 'a' => '', 'b' => '', '' => 'c' }
// prints: URLSearchParams { '?a' => '' }
// prints: URLSearchParams { 'a' => 'b=c' }
// prints: URLSearchParams { '�' => 'x' }
// prints: URLSearchParams { 'x' => 'y', 'x' => 'z' }
// prints: URLSearchParams { 'm' => '1' }
// prints: URLSearchParams { 'a' => '1', 'a' => '3', 'c' => 'd e&f', 'new' => '', 'ä' => '€' }
// prints: URLSearchParams { 'a' => '1,2' }
// prints: URLSearchParams {}
// prints: URLSearchParams {}
// prints: URLSearchParams { 'null' => '' }
// prints: URLSearchParams { 'q' => '1' }
// prints: TypeError ERR_INVALID_TUPLE Each query pair must be an iterable [name, value] tuple
// prints: TypeError ERR_INVALID_TUPLE Each query pair must be an iterable [name, value] tuple
// prints: TypeError ERR_INVALID_TUPLE Each query pair must be an iterable [name, value] tuple
// prints: 5=
// prints: true=
// prints: TypeError ERR_ARG_NOT_ITERABLE Query pairs must be iterable
// prints: TypeError ERR_INVALID_TUPLE Each query pair must be an iterable [name, value] tuple
// prints: TypeError undefined Class constructor URLSearchParams cannot be invoked without 'new'
// prints: TypeError ERR_MISSING_ARGS The "name" and "value" arguments must be specified
// prints: TypeError ERR_MISSING_ARGS The "name" argument must be specified
// prints: TypeError ERR_MISSING_ARGS The "name" and "value" arguments must be specified
// prints: TypeError ERR_MISSING_ARGS The "name" argument must be specified
// prints: TypeError ERR_MISSING_ARGS The "name" argument must be specified
// prints: TypeError ERR_MISSING_ARGS The "name" argument must be specified
// prints: TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function
// prints: TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function
// prints: TypeError ERR_INVALID_THIS Value of "this" must be of type URLSearchParams
// prints: TypeError ERR_INVALID_THIS Value of "this" must be of type URLSearchParams
// prints: a=1&b=1 false true
// prints: { value: [ 'a', '1' ], done: false } { value: [ 'b', '2' ], done: false } { value: undefined, done: true } URLSearchParams Iterator [object URLSearchParams]
// prints: 0 URLSearchParams size,append,delete,get,getAll,has,set,sort,entries,forEach,keys,values,toString  {} true
// prints: a+b%21%27%28%29%7E*-._= a%2Bb=c+d a=%00%0A
// prints: B=1&a=2&a=1&z=1&z=0&%C3%BC=1
// prints: a
// prints: c
// prints: b=2
// node: 26
// prints: a=1&a=3&c=d+e%26f&new=&%C3%A4=%E2%82%AC [ '1', '3' ] true null 5
// prints: a=1&a=3&c=d+e%26f&new=&%C3%A4=%E2%82%AC
// prints: a 1
// prints: a 3
// prints: c d e&f
// prints: new 
// prints: ä €
// prints: a 1 true true
// prints: a 3 true true
// prints: c d e&f true true
// prints: new  true true
// prints: ä € true true
// prints: [ 'a', 'a', 'c', 'new', 'ä' ] [ '1', '3', 'd e&f', '', '€' ]
// prints: URLSearchParams { 'a' => '1', 'a' => '3', 'c' => 'd e&f', 'new' => '', 'ä' => '€' } URLSearchParams {} URLSearchParams Iterator {
// prints:   [ 'a', '1' ],
// prints:   [ 'a', '3' ],
// prints:   [ 'c', 'd e&f' ],
// prints:   [ 'new', '' ],
// prints:   [ 'ä', '€' ] } URLSearchParams Iterator { 'a', 'a', 'c', 'new', 'ä' } URLSearchParams Iterator { '1', '3', 'd e&f', '', '€' } [
// prints:   URLSearchParams { 'a' => '1', 'a' => '3', 'c' => 'd e&f', 'new' => '', 'ä' => '€' }
// prints: ] {
// prints:   p: URLSearchParams { 'a' => '1', 'a' => '3', 'c' => 'd e&f', 'new' => '', 'ä' => '€' }
// prints: }
// prints: URLSearchParams { 'a' => '1', 'b' => '%zz ' }
// prints: URLSearchParams { 'a' => '', 'b' => '', '' => 'c' }
// prints: URLSearchParams { '?a' => '' }
// prints: URLSearchParams { 'a' => 'b=c' }
// prints: URLSearchParams { '�' => 'x' }
// prints: URLSearchParams { 'x' => 'y', 'x' => 'z' }
// prints: URLSearchParams { 'm' => '1' }
// prints: URLSearchParams { 'a' => '1', 'a' => '3', 'c' => 'd e&f', 'new' => '', 'ä' => '€' }
// prints: URLSearchParams { 'a' => '1,2' }
// prints: URLSearchParams {}
// prints: URLSearchParams {}
// prints: URLSearchParams { 'null' => '' }
// prints: URLSearchParams { 'q' => '1' }
// prints: TypeError ERR_INVALID_TUPLE Each query pair must be an iterable [name, value] tuple
// prints: TypeError ERR_INVALID_TUPLE Each query pair must be an iterable [name, value] tuple
// prints: TypeError ERR_INVALID_TUPLE Each query pair must be an iterable [name, value] tuple
// prints: 5=
// prints: true=
// prints: TypeError ERR_ARG_NOT_ITERABLE Query pairs must be iterable
// prints: TypeError ERR_INVALID_TUPLE Each query pair must be an iterable [name, value] tuple
// prints: TypeError undefined Class constructor URLSearchParams cannot be invoked without 'new'
// prints: TypeError ERR_MISSING_ARGS The "name" and "value" arguments must be specified
// prints: TypeError ERR_MISSING_ARGS The "name" argument must be specified
// prints: TypeError ERR_MISSING_ARGS The "name" and "value" arguments must be specified
// prints: TypeError ERR_MISSING_ARGS The "name" argument must be specified
// prints: TypeError ERR_MISSING_ARGS The "name" argument must be specified
// prints: TypeError ERR_MISSING_ARGS The "name" argument must be specified
// prints: TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function
// prints: TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function
// prints: TypeError ERR_INVALID_THIS Value of "this" must be of type URLSearchParams
// prints: TypeError ERR_INVALID_THIS Value of "this" must be of type URLSearchParams
// prints: a=1&b=1 false true
// prints: { done: false, value: [ 'a', '1' ] } { done: false, value: [ 'b', '2' ] } { done: true, value: undefined } URLSearchParams Iterator [object URLSearchParams]
// prints: 0 URLSearchParams size,append,delete,get,getAll,has,set,sort,entries,forEach,keys,values,toString  {} true
// prints: a+b%21%27%28%29%7E*-._= a%2Bb=c+d a=%00%0A
// prints: B=1&a=2&a=1&z=1&z=0&%C3%BC=1
// prints: a
// prints: c
// prints: b=2
