function tell(f) { try { f(); } catch (e) { console.log(e.name, e.message); } }
for (const text of ['', '{', '{"a":1,}', 'undefined', '{"a":\n oops}', '[1 2]', '"abc']) tell(() => JSON.parse(text));
const circle = { list: [{ x: 1 }, {}] };
circle.list[1].up = circle;
tell(() => JSON.stringify(circle));

// node: 10
// prints: SyntaxError Unexpected end of JSON input
// prints: SyntaxError Unexpected end of JSON input
// prints: SyntaxError Unexpected token } in JSON at position 7
// prints: SyntaxError Unexpected token u in JSON at position 0
// prints: SyntaxError Unexpected token o in JSON at position 7
// prints: SyntaxError Unexpected number in JSON at position 3
// prints: SyntaxError Unexpected end of JSON input
// prints: TypeError Converting circular structure to JSON
// node: 12 18
// prints: SyntaxError Unexpected end of JSON input
// prints: SyntaxError Unexpected end of JSON input
// prints: SyntaxError Unexpected token } in JSON at position 7
// prints: SyntaxError Unexpected token u in JSON at position 0
// prints: SyntaxError Unexpected token o in JSON at position 7
// prints: SyntaxError Unexpected number in JSON at position 3
// prints: SyntaxError Unexpected end of JSON input
// prints: TypeError Converting circular structure to JSON
// prints:     --> starting at object with constructor 'Object'
// prints:     |     property 'list' -> object with constructor 'Array'
// prints:     |     index 1 -> object with constructor 'Object'
// prints:     --- property 'up' closes the circle
// node: 20
// prints: SyntaxError Unexpected end of JSON input
// prints: SyntaxError Expected property name or '}' in JSON at position 1
// prints: SyntaxError Expected double-quoted property name in JSON at position 7
// prints: SyntaxError "undefined" is not valid JSON
// prints: SyntaxError Unexpected token 'o', "{"a":
// prints:  oops}" is not valid JSON
// prints: SyntaxError Expected ',' or ']' after array element in JSON at position 3
// prints: SyntaxError Unterminated string in JSON at position 4
// prints: TypeError Converting circular structure to JSON
// prints:     --> starting at object with constructor 'Object'
// prints:     |     property 'list' -> object with constructor 'Array'
// prints:     |     index 1 -> object with constructor 'Object'
// prints:     --- property 'up' closes the circle
// node: 22 24 26
// prints: SyntaxError Unexpected end of JSON input
// prints: SyntaxError Expected property name or '}' in JSON at position 1 (line 1 column 2)
// prints: SyntaxError Expected double-quoted property name in JSON at position 7 (line 1 column 8)
// prints: SyntaxError "undefined" is not valid JSON
// prints: SyntaxError Unexpected token 'o', "{"a":
// prints:  oops}" is not valid JSON
// prints: SyntaxError Expected ',' or ']' after array element in JSON at position 3 (line 1 column 4)
// prints: SyntaxError Unterminated string in JSON at position 4 (line 1 column 5)
// prints: TypeError Converting circular structure to JSON
// prints:     --> starting at object with constructor 'Object'
// prints:     |     property 'list' -> object with constructor 'Array'
// prints:     |     index 1 -> object with constructor 'Object'
// prints:     --- property 'up' closes the circle
