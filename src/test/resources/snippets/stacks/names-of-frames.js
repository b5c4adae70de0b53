class Foo {
  constructor() { this.e = new Error('made'); }
  method() { return new Error('method'); }
}
const obj = { fn: function named() { return new Error('alias'); } };
const first = (e) => console.log(e.stack.split('\n')[1].replace(/\(.*[\\/]/, '('));
first(new Foo().e);
first(new Foo().method());
first(obj.fn());

// node: 10 12 18 20 22 24 26
