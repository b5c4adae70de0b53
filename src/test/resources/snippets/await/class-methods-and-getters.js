class A {
  async m() {
    console.log('m');
    return (await this.g) + 1;
  }
  get g() {
    console.log('g');
    return Promise.resolve(1);
  }
}
new A().m().then((v) => console.log(v));
console.log('script');

// node: 10 12 18 20 22 24 26
// prints: m
// prints: g
// prints: script
// prints: 2
