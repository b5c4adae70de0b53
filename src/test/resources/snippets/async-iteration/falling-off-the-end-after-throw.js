const t = async (name, g) => {
  const i = g();
  const out = [];
  const p = [i.next(), i.throw(new Error('T')), i.next(), i.next()];
  for (const q of p) {
    try {
      out.push(JSON.stringify(await q));
    } catch (e) {
      out.push('E ' + (e && e.message));
    }
  }
  console.log(name, out.join(' | '));
};
(async () => {
  await t('catch', async function* () {
    try {
      yield 1;
    } catch (e) {}
  });
  await t('catch+fin', async function* () {
    try {
      yield 1;
    } catch (e) {
    } finally {
    }
  });
  await t('catch+fin ret', async function* () {
    try {
      yield 1;
    } catch (e) {
      return 5;
    } finally {
    }
  });
  await t('catch+fin code after', async function* () {
    try {
      yield 1;
    } catch (e) {
    } finally {
    }
    console.log('after');
  });
  await t('catch+fin ret after', async function* () {
    try {
      yield 1;
    } catch (e) {
    } finally {
    }
    return 3;
  });
  await t('catch+fin yield in catch', async function* () {
    try {
      yield 1;
    } catch (e) {
      yield 7;
    } finally {
    }
  });
  await t('catch+fin yield in fin', async function* () {
    try {
      yield 1;
    } catch (e) {
    } finally {
      yield 8;
    }
  });
  await t('catch+fin yield after', async function* () {
    try {
      yield 1;
    } catch (e) {
    } finally {
    }
    yield 9;
  });
  await t('catch+fin 2', async function* () {
    try {
      yield 1;
      yield 2;
    } catch (e) {
      console.log('c');
    } finally {
      console.log('f');
    }
  });
  await t('nested', async function* () {
    try {
      try {
        yield 1;
      } catch (e) {
      } finally {
      }
    } finally {
    }
  });
  await t('await', async function* () {
    try {
      yield 1;
    } catch (e) {
      await 1;
    } finally {
      await 2;
    }
  });
  await t('rethrow', async function* () {
    try {
      yield 1;
    } catch (e) {
      throw new Error('Z');
    } finally {
    }
  });
  await t('fin only', async function* () {
    try {
      yield 1;
    } finally {
    }
  });
  await t('fin ret', async function* () {
    try {
      yield 1;
    } finally {
      return 6;
    }
  });
  await t('throw stmt', async function* () {
    try {
      yield 1;
      throw new Error('S');
    } catch (e) {
    } finally {
    }
  });
  const f = async () => {
    try {
      throw new Error('x');
    } catch (e) {
    } finally {
    }
  };
  console.log(await f());
  const g = async function* () {
    try {
      throw new Error('x');
    } catch (e) {
    } finally {
    }
  };
  console.log(await g().next());
  const g2 = async function* () {
    try {
      await Promise.reject(new Error('x'));
    } catch (e) {
    } finally {
    }
  };
  try {
    console.log(await g2().next());
  } catch (e) {
    console.log('E', e.message);
  }
  const g3 = async function* () {
    try {
      yield Promise.reject(new Error('x'));
    } catch (e) {
    } finally {
    }
  };
  try {
    console.log(await g3().next());
  } catch (e) {
    console.log('E', e.message);
  }
  const g4 = function* () {
    try {
      yield 1;
    } catch (e) {
    } finally {
    }
  };
  const i4 = g4();
  i4.next();
  try {
    console.log(i4.throw(new Error('x')));
  } catch (e) {
    console.log('E', e.message);
  }
})();
(async () => {
  await t('return; after', async function* () {
    try {
      yield 1;
    } catch (e) {}
    return;
  });
  await t('return; in if', async function* () {
    try {
      yield 1;
    } catch (e) {}
    if (t) {
      return;
    }
    console.log(1);
  });
  await t('return undefined', async function* () {
    try {
      yield 1;
    } catch (e) {}
    return undefined;
  });
  await t('return in catch', async function* () {
    try {
      yield 1;
    } catch (e) {
      return;
    }
  });
  const r = async (name, g) => {
    const i = g();
    const out = [];
    const p = [i.next(), i.return(5), i.next(), i.next()];
    for (const q of p) {
      try {
        out.push(JSON.stringify(await q));
      } catch (e) {
        out.push('E ' + (e && e.message));
      }
    }
    console.log(name, out.join(' | '));
  };
  await r('break in finally', async function* () {
    for (;;) {
      try {
        yield 1;
      } finally {
        break;
      }
    }
  });
  await r('break in finally, return', async function* () {
    for (;;) {
      try {
        yield 1;
      } finally {
        break;
      }
    }
    return 8;
  });
})();

// node: 10 18 20 22 24 26
// prints: catch {"value":1,"done":false} | {"done":true} | {"done":true} | {"done":true}
// prints: return; after {"value":1,"done":false} | {"done":true} | {"done":true} | {"done":true}
// prints: catch+fin {"value":1,"done":false} | {"done":true} | {"done":true} | {"done":true}
// prints: return; in if {"value":1,"done":false} | {"done":true} | {"done":true} | {"done":true}
// prints: catch+fin ret {"value":1,"done":false} | {"value":5,"done":true} | {"done":true} | {"done":true}
// prints: return undefined {"value":1,"done":false} | {"done":true} | {"done":true} | {"done":true}
// prints: after
// prints: catch+fin code after {"value":1,"done":false} | {"done":true} | {"done":true} | {"done":true}
// prints: return in catch {"value":1,"done":false} | {"done":true} | {"done":true} | {"done":true}
// prints: catch+fin ret after {"value":1,"done":false} | {"value":3,"done":true} | {"done":true} | {"done":true}
// prints: break in finally {"value":1,"done":false} | {"done":true} | {"done":true} | {"done":true}
// prints: catch+fin yield in catch {"value":1,"done":false} | {"value":7,"done":false} | {"done":true} | {"done":true}
// prints: break in finally, return {"value":1,"done":false} | {"value":8,"done":true} | {"done":true} | {"done":true}
// prints: catch+fin yield in fin {"value":1,"done":false} | {"value":8,"done":false} | {"done":true} | {"done":true}
// prints: catch+fin yield after {"value":1,"done":false} | {"value":9,"done":false} | {"done":true} | {"done":true}
// prints: c
// prints: f
// prints: catch+fin 2 {"value":1,"done":false} | {"done":true} | {"done":true} | {"done":true}
// prints: nested {"value":1,"done":false} | {"done":true} | {"done":true} | {"done":true}
// prints: await {"value":1,"done":false} | {"done":true} | {"done":true} | {"done":true}
// prints: rethrow {"value":1,"done":false} | E Z | {"done":true} | {"done":true}
// prints: fin only {"value":1,"done":false} | E T | {"done":true} | {"done":true}
// prints: fin ret {"value":1,"done":false} | {"value":6,"done":true} | {"done":true} | {"done":true}
// prints: throw stmt {"value":1,"done":false} | {"done":true} | {"done":true} | {"done":true}
// prints: undefined
// prints: { value: undefined, done: true }
// prints: { value: undefined, done: true }
// prints: { value: undefined, done: true }
// prints: { value: undefined, done: true }
// node: 12
// prints: catch {"value":1,"done":false} | E T | {"done":true} | {"done":true}
// prints: return; after {"value":1,"done":false} | {"done":true} | {"done":true} | {"done":true}
// prints: catch+fin {"value":1,"done":false} | E T | {"done":true} | {"done":true}
// prints: return; in if {"value":1,"done":false} | {"done":true} | {"done":true} | {"done":true}
// prints: catch+fin ret {"value":1,"done":false} | {"value":5,"done":true} | {"done":true} | {"done":true}
// prints: return undefined {"value":1,"done":false} | {"done":true} | {"done":true} | {"done":true}
// prints: after
// prints: catch+fin code after {"value":1,"done":false} | E T | {"done":true} | {"done":true}
// prints: return in catch {"value":1,"done":false} | {"done":true} | {"done":true} | {"done":true}
// prints: catch+fin ret after {"value":1,"done":false} | {"value":3,"done":true} | {"done":true} | {"done":true}
// prints: break in finally {"value":1,"done":false} | {"value":5,"done":true} | {"done":true} | {"done":true}
// prints: catch+fin yield in catch {"value":1,"done":false} | {"value":7,"done":false} | {"done":true} | {"done":true}
// prints: break in finally, return {"value":1,"done":false} | {"value":8,"done":true} | {"done":true} | {"done":true}
// prints: catch+fin yield in fin {"value":1,"done":false} | {"value":8,"done":false} | {"done":true} | {"done":true}
// prints: catch+fin yield after {"value":1,"done":false} | {"value":9,"done":false} | {"done":true} | {"done":true}
// prints: c
// prints: f
// prints: catch+fin 2 {"value":1,"done":false} | E T | {"done":true} | {"done":true}
// prints: nested {"value":1,"done":false} | E T | {"done":true} | {"done":true}
// prints: await {"value":1,"done":false} | E T | {"done":true} | {"done":true}
// prints: rethrow {"value":1,"done":false} | E Z | {"done":true} | {"done":true}
// prints: fin only {"value":1,"done":false} | E T | {"done":true} | {"done":true}
// prints: fin ret {"value":1,"done":false} | {"value":6,"done":true} | {"done":true} | {"done":true}
// prints: throw stmt {"value":1,"done":false} | E T | {"done":true} | {"done":true}
// prints: undefined
// prints: { value: undefined, done: true }
// prints: { value: undefined, done: true }
// prints: { value: undefined, done: true }
// prints: { value: undefined, done: true }
