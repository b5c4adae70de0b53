console.table([{a:1,b:'x'},{a:2,c:true}]); console.table([[1,2],[3,4]]); console.table(new Map([['k',1],['j',{z:1}]])); console.table(new Set([1,'a']));
console.table([1,'b',{c:3}]); console.table({x:{y:1},z:5}); console.table('str'); console.table([{a:1,b:2}],['b']); console.table([]); console.table([{a:{b:{c:1}},d:[1,2,3,4,5]}]); console.table([{日本:'é'}]);
console.group('G1'); console.log('in\nner'); console.group(); console.log({a:1,b:[1,2,3]}); console.groupEnd(); console.info('back'); console.groupEnd(); console.groupEnd(); console.log('out');
console.count(); console.count('x'); console.count('x'); console.countReset('x'); console.count('x'); console.countReset('nope');
console.dir({a:{b:{c:{d:1}}}},{depth:0}); console.dir({a:1}); console.dirxml(1,2); console.assert(true,'no'); console.assert(false,'yes %s','z'); console.assert(false); console.assert(false,{a:1}); console.assert(0, 'a', 'b');
console.debug('dbg'); const {log}=console; log('destructured'); [1,2].forEach(console.log); console.log(typeof console.Console);
console.timeEnd('nolabel'); console.time('a'); console.time('a');
