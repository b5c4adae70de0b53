const of = (iterator) => ({ [Symbol.iterator]: () => iterator });
const cases = {
  'return gives 5': [of({ next: () => ({ value: 1 }), return: () => 5 }), 'throw'],
  'return throws': [
    of({
      next: () => ({ value: 1 }),
      return() {
        throw new Error('R');
      },
    }),
    'throw',
  ],
  'next gives 7': [of({ next: () => 7 }), 'next'],
  'throw is 6': [of({ next: () => ({ value: 1 }), throw: 6 }), 'throw'],
  'return is 5': [of({ next: () => ({ value: 1 }), return: 5 }), 'return'],
  'throw gives 3': [of({ next: () => ({ value: 1 }), throw: () => 3 }), 'throw'],
  'return gives 4': [of({ next: () => ({ value: 1 }), return: () => 4 }), 'return'],
  'next is 3': [of({ next: 3 }), 'next'],
  'no return': [of({ next: () => ({ value: 1 }) }), 'return'],
  'null methods': [of({ next: () => ({ value: 1 }), return: null, throw: null }), 'throw'],
  'throw is null, return is there': [
    of({
      next: () => ({ value: 1 }),
      return(v) {
        console.log('return', v);
        return {};
      },
      throw: null,
    }),
    'throw',
  ],
};
(async () => {
  for (const name of Object.keys(cases)) {
    const [iterable, method] = cases[name];
    const it = (async function* () {
      yield* iterable;
    })();
    try {
      await it.next();
      const { value, done } = await it[method](new Error('given'));
      console.log(name, value && value.message, done);
    } catch (error) {
      console.log(name, error.name, error.message);
    }
  }
})();

// node: 10
// prints: return gives 5 Error given
// prints: return throws Error given
// prints: next gives 7 TypeError Iterator result 7 is not an object
// prints: throw is 6 TypeError number is not a function
// prints: return is 5 TypeError number is not a function
// prints: throw gives 3 TypeError Iterator result 3 is not an object
// prints: return gives 4 TypeError Iterator result 4 is not an object
// prints: next is 3 TypeError number is not a function
// prints: no return given true
// prints: null methods TypeError object is not a function
// prints: throw is null, return is there TypeError object is not a function
// node: 12
// prints: return gives 5 Error given
// prints: return throws Error given
// prints: next gives 7 TypeError Iterator result 7 is not an object
// prints: throw is 6 TypeError number 6 is not a function
// prints: return is 5 TypeError number 5 is not a function
// prints: throw gives 3 TypeError Iterator result 3 is not an object
// prints: return gives 4 TypeError Iterator result 4 is not an object
// prints: next is 3 TypeError number 3 is not a function
// prints: no return given true
// prints: null methods TypeError object null is not a function
// prints: throw is null, return is there TypeError object null is not a function
// node: 18 20 22
// prints: return gives 5 Error given
// prints: return throws Error given
// prints: next gives 7 TypeError Iterator result 7 is not an object
// prints: throw is 6 TypeError number 6 is not a function
// prints: return is 5 TypeError number 5 is not a function
// prints: throw gives 3 TypeError Iterator result 3 is not an object
// prints: return gives 4 TypeError Iterator result 4 is not an object
// prints: next is 3 TypeError number 3 is not a function
// prints: no return given true
// prints: null methods Error given
// prints: throw is null, return is there Error given
// node: 24 26
// prints: return gives 5 TypeError return called on non-object
// prints: return throws Error R
// prints: next gives 7 TypeError Iterator result 7 is not an object
// prints: throw is 6 TypeError number 6 is not a function
// prints: return is 5 TypeError number 5 is not a function
// prints: throw gives 3 TypeError Iterator result 3 is not an object
// prints: return gives 4 TypeError Iterator result 4 is not an object
// prints: next is 3 TypeError number 3 is not a function
// prints: no return given true
// prints: null methods TypeError The iterator does not provide a 'throw' method.
// prints: return undefined
// prints: throw is null, return is there TypeError The iterator does not provide a 'throw' method.
