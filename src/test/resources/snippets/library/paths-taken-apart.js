const path = require('path');
const tries = ['', '.', '..', '/', '//', '/a/b/../c', 'a//b/./c/', '../x', '/../..', 'a/b.txt', '.bashrc', 'a.b.c', 'a.', '/a/', 'dir/.x.y', 'a/..'];
for (const p of tries) {
  console.log(JSON.stringify(p), [path.normalize(p), path.dirname(p), path.basename(p), path.extname(p), path.isAbsolute(p)].map(String).join(' '));
  console.log(JSON.stringify(path.parse(p)));
}
console.log(path.join(), path.join('a', '', 'b'), path.join('/a', '../..', 'b'), path.join('a', '..'), path.join('', ''));
console.log(path.resolve('/a', 'b', '../c'), path.resolve('/a', '/b'), path.resolve('/a', '..', '..'));
console.log(path.relative('/a/b/c', '/a/d'), path.relative('/a', '/a'), path.relative('/a', '/a/b'), path.relative('/', '/x/y'));
console.log(path.basename('a.html', '.html'), path.basename('.html', '.html'), path.basename('a.html', 'html'), path.basename('abc', 'abc'));
console.log(path.format({ dir: '/x', base: 'y.z' }), path.format({ root: '/', name: 'n', ext: '.e' }), path.format({ root: '/', dir: '/' , base: 'b' }), path.format({ name: 'n', ext: 'e' }));
console.log(path.sep, path.delimiter, path.posix === path, path.toNamespacedPath('/a'));
for (const f of [() => path.join(1), () => path.basename('a', 1), () => path.parse(null), () => path.format('x'), () => path.resolve({})]) {
  try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message.split(' must')[0]); }
}
console.log([path.basename('dir/abc', 'abc'), path.basename('abc/', 'abc'), path.basename('abc', ''), path.basename('a/b.js', 'b.js'), path.basename('x.js/', '.js'), path.basename('//'), path.basename('a', 'aa'), path.basename('/', '/')]);
console.log(path.format({}), path.format({ root: '/' }), path.format({ dir: 'a' }), path.format({ base: 'b', name: 'n' }), path.format({ dir: '', root: '/', base: 'x' }), path.format({ name: 'a', ext: '' }));
console.log(path._makeLong === path.toNamespacedPath, typeof path.matchesGlob, path.dirname('//a'), path.dirname('//a/b'), path.dirname('a//b'), path.dirname('/a//'), path.dirname('a/b/'), path.dirname('///a///b'));
console.log(path.join('a', '..', '..', 'b'), path.join('./a', './b/'), path.join('/', '/a', '/'), path.join('..', 'a', '..'), path.normalize('./a/..'), path.normalize('a/../../'), path.normalize('..//'));
console.log(path.extname('a..b'), path.extname('..a'), path.extname('...'), path.extname('a.b/'), path.extname('.a.'), JSON.stringify(path.parse('./a/b.c/')), JSON.stringify(path.parse('..a')), JSON.stringify(path.parse('//x')));
console.log(path.relative('/foo/bar', '/foo/barbaz'), path.relative('/a/b', '/'), path.relative('/', '/'), path.relative('a', 'a/../b'), path.relative('/a/b/', '/a/b/c/'));
console.log(path.resolve('/'), path.resolve('/..'), path.resolve('/a', ''), path.resolve('/a/', './b/'), path.resolve('/x', '..', '/y', 'z'));

// node: 10
// prints: "" . .   false
// prints: {"root":"","dir":"","base":"","ext":"","name":""}
// prints: "." . . .  false
// prints: {"root":"","dir":"","base":".","ext":"","name":"."}
// prints: ".." .. . ..  false
// prints: {"root":"","dir":"","base":"..","ext":"","name":".."}
// prints: "/" / /   true
// prints: {"root":"/","dir":"/","base":"","ext":"","name":""}
// prints: "//" / /   true
// prints: {"root":"/","dir":"/","base":"","ext":"","name":""}
// prints: "/a/b/../c" /a/c /a/b/.. c  true
// prints: {"root":"/","dir":"/a/b/..","base":"c","ext":"","name":"c"}
// prints: "a//b/./c/" a/b/c/ a//b/. c  false
// prints: {"root":"","dir":"a//b/.","base":"c","ext":"","name":"c"}
// prints: "../x" ../x .. x  false
// prints: {"root":"","dir":"..","base":"x","ext":"","name":"x"}
// prints: "/../.." / /.. ..  true
// prints: {"root":"/","dir":"/..","base":"..","ext":"","name":".."}
// prints: "a/b.txt" a/b.txt a b.txt .txt false
// prints: {"root":"","dir":"a","base":"b.txt","ext":".txt","name":"b"}
// prints: ".bashrc" .bashrc . .bashrc  false
// prints: {"root":"","dir":"","base":".bashrc","ext":"","name":".bashrc"}
// prints: "a.b.c" a.b.c . a.b.c .c false
// prints: {"root":"","dir":"","base":"a.b.c","ext":".c","name":"a.b"}
// prints: "a." a. . a. . false
// prints: {"root":"","dir":"","base":"a.","ext":".","name":"a"}
// prints: "/a/" /a/ / a  true
// prints: {"root":"/","dir":"/","base":"a","ext":"","name":"a"}
// prints: "dir/.x.y" dir/.x.y dir .x.y .y false
// prints: {"root":"","dir":"dir","base":".x.y","ext":".y","name":".x"}
// prints: "a/.." . a ..  false
// prints: {"root":"","dir":"a","base":"..","ext":"","name":".."}
// prints: . a/b /b . .
// prints: /a/c /b /
// prints: ../../d  b x/y
// prints: a  a. 
// prints: /x/y.z /n.e /b ne
// prints: / : true /a
// prints: TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "path" argument
// prints: TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "ext" argument
// prints: TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "path" argument
// prints: TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "pathObject" argument
// prints: TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "path" argument
// prints: [ 'abc', 'abc', 'abc', 'b.js', 'x', '', 'a', '' ]
// prints:  / a/ b /x a
// prints: true 'undefined' '//' '//a' 'a/' '/' 'a' '///a//'
// prints: ../b a/b/ /a/ .. . ../ ../
// prints: .b .a . .b . {"root":"","dir":"./a","base":"b.c","ext":".c","name":"b"} {"root":"","dir":"","base":"..a","ext":".a","name":"."} {"root":"/","dir":"/","base":"x","ext":"","name":"x"}
// prints: ../barbaz ../..  ../b c
// prints: / / /a /a/b /y/z
// node: 12
// prints: "" . .   false
// prints: {"root":"","dir":"","base":"","ext":"","name":""}
// prints: "." . . .  false
// prints: {"root":"","dir":"","base":".","ext":"","name":"."}
// prints: ".." .. . ..  false
// prints: {"root":"","dir":"","base":"..","ext":"","name":".."}
// prints: "/" / /   true
// prints: {"root":"/","dir":"/","base":"","ext":"","name":""}
// prints: "//" / /   true
// prints: {"root":"/","dir":"/","base":"","ext":"","name":""}
// prints: "/a/b/../c" /a/c /a/b/.. c  true
// prints: {"root":"/","dir":"/a/b/..","base":"c","ext":"","name":"c"}
// prints: "a//b/./c/" a/b/c/ a//b/. c  false
// prints: {"root":"","dir":"a//b/.","base":"c","ext":"","name":"c"}
// prints: "../x" ../x .. x  false
// prints: {"root":"","dir":"..","base":"x","ext":"","name":"x"}
// prints: "/../.." / /.. ..  true
// prints: {"root":"/","dir":"/..","base":"..","ext":"","name":".."}
// prints: "a/b.txt" a/b.txt a b.txt .txt false
// prints: {"root":"","dir":"a","base":"b.txt","ext":".txt","name":"b"}
// prints: ".bashrc" .bashrc . .bashrc  false
// prints: {"root":"","dir":"","base":".bashrc","ext":"","name":".bashrc"}
// prints: "a.b.c" a.b.c . a.b.c .c false
// prints: {"root":"","dir":"","base":"a.b.c","ext":".c","name":"a.b"}
// prints: "a." a. . a. . false
// prints: {"root":"","dir":"","base":"a.","ext":".","name":"a"}
// prints: "/a/" /a/ / a  true
// prints: {"root":"/","dir":"/","base":"a","ext":"","name":"a"}
// prints: "dir/.x.y" dir/.x.y dir .x.y .y false
// prints: {"root":"","dir":"dir","base":".x.y","ext":".y","name":".x"}
// prints: "a/.." . a ..  false
// prints: {"root":"","dir":"a","base":"..","ext":"","name":".."}
// prints: . a/b /b . .
// prints: /a/c /b /
// prints: ../../d  b x/y
// prints: a  a. 
// prints: /x/y.z /n.e /b ne
// prints: / : true /a
// prints: TypeError ERR_INVALID_ARG_TYPE The "path" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "ext" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "path" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "pathObject" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "path" argument
// prints: [
// prints:   'abc', 'abc',
// prints:   'abc', 'b.js',
// prints:   'x',   '',
// prints:   'a',   ''
// prints: ]
// prints:  / a/ b /x a
// prints: true undefined // //a a/ / a ///a//
// prints: ../b a/b/ /a/ .. . ../ ../
// prints: .b .a . .b . {"root":"","dir":"./a","base":"b.c","ext":".c","name":"b"} {"root":"","dir":"","base":"..a","ext":".a","name":"."} {"root":"/","dir":"/","base":"x","ext":"","name":"x"}
// prints: ../barbaz ../..  ../b c
// prints: / / /a /a/b /y/z
// node: 18
// prints: "" . .   false
// prints: {"root":"","dir":"","base":"","ext":"","name":""}
// prints: "." . . .  false
// prints: {"root":"","dir":"","base":".","ext":"","name":"."}
// prints: ".." .. . ..  false
// prints: {"root":"","dir":"","base":"..","ext":"","name":".."}
// prints: "/" / /   true
// prints: {"root":"/","dir":"/","base":"","ext":"","name":""}
// prints: "//" / /   true
// prints: {"root":"/","dir":"/","base":"","ext":"","name":""}
// prints: "/a/b/../c" /a/c /a/b/.. c  true
// prints: {"root":"/","dir":"/a/b/..","base":"c","ext":"","name":"c"}
// prints: "a//b/./c/" a/b/c/ a//b/. c  false
// prints: {"root":"","dir":"a//b/.","base":"c","ext":"","name":"c"}
// prints: "../x" ../x .. x  false
// prints: {"root":"","dir":"..","base":"x","ext":"","name":"x"}
// prints: "/../.." / /.. ..  true
// prints: {"root":"/","dir":"/..","base":"..","ext":"","name":".."}
// prints: "a/b.txt" a/b.txt a b.txt .txt false
// prints: {"root":"","dir":"a","base":"b.txt","ext":".txt","name":"b"}
// prints: ".bashrc" .bashrc . .bashrc  false
// prints: {"root":"","dir":"","base":".bashrc","ext":"","name":".bashrc"}
// prints: "a.b.c" a.b.c . a.b.c .c false
// prints: {"root":"","dir":"","base":"a.b.c","ext":".c","name":"a.b"}
// prints: "a." a. . a. . false
// prints: {"root":"","dir":"","base":"a.","ext":".","name":"a"}
// prints: "/a/" /a/ / a  true
// prints: {"root":"/","dir":"/","base":"a","ext":"","name":"a"}
// prints: "dir/.x.y" dir/.x.y dir .x.y .y false
// prints: {"root":"","dir":"dir","base":".x.y","ext":".y","name":".x"}
// prints: "a/.." . a ..  false
// prints: {"root":"","dir":"a","base":"..","ext":"","name":".."}
// prints: . a/b /b . .
// prints: /a/c /b /
// prints: ../../d  b x/y
// prints: a  a. 
// prints: /x/y.z /n.e /b ne
// prints: / : true /a
// prints: TypeError ERR_INVALID_ARG_TYPE The "path" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "ext" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "path" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "pathObject" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "paths[0]" argument
// prints: [
// prints:   'abc', 'abc',
// prints:   'abc', 'b.js',
// prints:   'x',   '',
// prints:   'a',   ''
// prints: ]
// prints:  / a/ b /x a
// prints: true undefined // //a a/ / a ///a//
// prints: ../b a/b/ /a/ .. . ../ ../
// prints: .b .a . .b . {"root":"","dir":"./a","base":"b.c","ext":".c","name":"b"} {"root":"","dir":"","base":"..a","ext":".a","name":"."} {"root":"/","dir":"/","base":"x","ext":"","name":"x"}
// prints: ../barbaz ../..  ../b c
// prints: / / /a /a/b /y/z
// node: 20 22 24 26
// prints: "" . .   false
// prints: {"root":"","dir":"","base":"","ext":"","name":""}
// prints: "." . . .  false
// prints: {"root":"","dir":"","base":".","ext":"","name":"."}
// prints: ".." .. . ..  false
// prints: {"root":"","dir":"","base":"..","ext":"","name":".."}
// prints: "/" / /   true
// prints: {"root":"/","dir":"/","base":"","ext":"","name":""}
// prints: "//" / /   true
// prints: {"root":"/","dir":"/","base":"","ext":"","name":""}
// prints: "/a/b/../c" /a/c /a/b/.. c  true
// prints: {"root":"/","dir":"/a/b/..","base":"c","ext":"","name":"c"}
// prints: "a//b/./c/" a/b/c/ a//b/. c  false
// prints: {"root":"","dir":"a//b/.","base":"c","ext":"","name":"c"}
// prints: "../x" ../x .. x  false
// prints: {"root":"","dir":"..","base":"x","ext":"","name":"x"}
// prints: "/../.." / /.. ..  true
// prints: {"root":"/","dir":"/..","base":"..","ext":"","name":".."}
// prints: "a/b.txt" a/b.txt a b.txt .txt false
// prints: {"root":"","dir":"a","base":"b.txt","ext":".txt","name":"b"}
// prints: ".bashrc" .bashrc . .bashrc  false
// prints: {"root":"","dir":"","base":".bashrc","ext":"","name":".bashrc"}
// prints: "a.b.c" a.b.c . a.b.c .c false
// prints: {"root":"","dir":"","base":"a.b.c","ext":".c","name":"a.b"}
// prints: "a." a. . a. . false
// prints: {"root":"","dir":"","base":"a.","ext":".","name":"a"}
// prints: "/a/" /a/ / a  true
// prints: {"root":"/","dir":"/","base":"a","ext":"","name":"a"}
// prints: "dir/.x.y" dir/.x.y dir .x.y .y false
// prints: {"root":"","dir":"dir","base":".x.y","ext":".y","name":".x"}
// prints: "a/.." . a ..  false
// prints: {"root":"","dir":"a","base":"..","ext":"","name":".."}
// prints: . a/b /b . .
// prints: /a/c /b /
// prints: ../../d  b x/y
// prints: a  a. 
// prints: /x/y.z /n.e /b n.e
// prints: / : true /a
// prints: TypeError ERR_INVALID_ARG_TYPE The "path" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "suffix" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "path" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "pathObject" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "paths[0]" argument
// prints: [
// prints:   'abc', 'abc',
// prints:   'abc', 'b.js',
// prints:   'x',   '',
// prints:   'a',   ''
// prints: ]
// prints:  / a/ b /x a
// prints: true function // //a a/ / a ///a//
// prints: ../b a/b/ /a/ .. . ../ ../
// prints: .b .a . .b . {"root":"","dir":"./a","base":"b.c","ext":".c","name":"b"} {"root":"","dir":"","base":"..a","ext":".a","name":"."} {"root":"/","dir":"/","base":"x","ext":"","name":"x"}
// prints: ../barbaz ../..  ../b c
// prints: / / /a /a/b /y/z
