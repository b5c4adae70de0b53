const map = new Map([['a', 1], [{ x: 1 }, [2]]]);
console.log(map, new Set([1, 'a', { b: 2 }]), new Map(), new Set());
console.log(map.keys(), map.values(), map.entries());
const iterator = map.values();
iterator.next();
console.log(iterator, new WeakMap(), new WeakSet());
class Registry extends Map {}
console.log(new Registry([[1, 2]]));

// node: 10
// prints: Map { 'a' => 1, { x: 1 } => [ 2 ] } Set { 1, 'a', { b: 2 } } Map {} Set {}
// prints: [Map Iterator] { 'a', { x: 1 } } [Map Iterator] { 1, [ 2 ] } [Map Iterator] { [ 'a', 1 ], [ { x: 1 }, [ 2 ] ] }
// prints: [Map Iterator] { [ 2 ] } WeakMap { [items unknown] } WeakSet { [items unknown] }
// prints: Registry [Map] { 1 => 2 }
// node: 12
// prints: Map { 'a' => 1, { x: 1 } => [ 2 ] } Set { 1, 'a', { b: 2 } } Map {} Set {}
// prints: [Map Iterator] { 'a', { x: 1 } } [Map Iterator] { 1, [ 2 ] } [Map Entries] { [ 'a', 1 ], [ { x: 1 }, [ 2 ] ] }
// prints: [Map Iterator] { [ 2 ] } WeakMap { <items unknown> } WeakSet { <items unknown> }
// prints: Registry [Map] { 1 => 2 }
// node: 18 20 22 24 26
// prints: Map(2) { 'a' => 1, { x: 1 } => [ 2 ] } Set(3) { 1, 'a', { b: 2 } } Map(0) {} Set(0) {}
// prints: [Map Iterator] { 'a', { x: 1 } } [Map Iterator] { 1, [ 2 ] } [Map Entries] { [ 'a', 1 ], [ { x: 1 }, [ 2 ] ] }
// prints: [Map Iterator] { [ 2 ] } WeakMap { <items unknown> } WeakSet { <items unknown> }
// prints: Registry(1) [Map] { 1 => 2 }
