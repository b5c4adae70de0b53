for (let n = 8; n < 14; n++) {
  const object = {};
  for (let i = 0; i < n; i++) object['k' + i] = i;
  console.log(object);
}
console.log({ a: { b: { c: {}, d: 'x'.repeat(30) }, e: 'y'.repeat(30) } });

// node: 10
// prints: { k0: 0, k1: 1, k2: 2, k3: 3, k4: 4, k5: 5, k6: 6, k7: 7 }
// prints: { k0: 0, k1: 1, k2: 2, k3: 3, k4: 4, k5: 5, k6: 6, k7: 7, k8: 8 }
// prints: { k0: 0, k1: 1, k2: 2, k3: 3, k4: 4, k5: 5, k6: 6, k7: 7, k8: 8, k9: 9 }
// prints: { k0: 0,
// prints:   k1: 1,
// prints:   k2: 2,
// prints:   k3: 3,
// prints:   k4: 4,
// prints:   k5: 5,
// prints:   k6: 6,
// prints:   k7: 7,
// prints:   k8: 8,
// prints:   k9: 9,
// prints:   k10: 10 }
// prints: { k0: 0,
// prints:   k1: 1,
// prints:   k2: 2,
// prints:   k3: 3,
// prints:   k4: 4,
// prints:   k5: 5,
// prints:   k6: 6,
// prints:   k7: 7,
// prints:   k8: 8,
// prints:   k9: 9,
// prints:   k10: 10,
// prints:   k11: 11 }
// prints: { k0: 0,
// prints:   k1: 1,
// prints:   k2: 2,
// prints:   k3: 3,
// prints:   k4: 4,
// prints:   k5: 5,
// prints:   k6: 6,
// prints:   k7: 7,
// prints:   k8: 8,
// prints:   k9: 9,
// prints:   k10: 10,
// prints:   k11: 11,
// prints:   k12: 12 }
// prints: { a:
// prints:    { b: { c: {}, d: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
// prints:      e: 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy' } }
// node: 12 18 20 22 24 26
// prints: { k0: 0, k1: 1, k2: 2, k3: 3, k4: 4, k5: 5, k6: 6, k7: 7 }
// prints: { k0: 0, k1: 1, k2: 2, k3: 3, k4: 4, k5: 5, k6: 6, k7: 7, k8: 8 }
// prints: {
// prints:   k0: 0,
// prints:   k1: 1,
// prints:   k2: 2,
// prints:   k3: 3,
// prints:   k4: 4,
// prints:   k5: 5,
// prints:   k6: 6,
// prints:   k7: 7,
// prints:   k8: 8,
// prints:   k9: 9
// prints: }
// prints: {
// prints:   k0: 0,
// prints:   k1: 1,
// prints:   k2: 2,
// prints:   k3: 3,
// prints:   k4: 4,
// prints:   k5: 5,
// prints:   k6: 6,
// prints:   k7: 7,
// prints:   k8: 8,
// prints:   k9: 9,
// prints:   k10: 10
// prints: }
// prints: {
// prints:   k0: 0,
// prints:   k1: 1,
// prints:   k2: 2,
// prints:   k3: 3,
// prints:   k4: 4,
// prints:   k5: 5,
// prints:   k6: 6,
// prints:   k7: 7,
// prints:   k8: 8,
// prints:   k9: 9,
// prints:   k10: 10,
// prints:   k11: 11
// prints: }
// prints: {
// prints:   k0: 0,
// prints:   k1: 1,
// prints:   k2: 2,
// prints:   k3: 3,
// prints:   k4: 4,
// prints:   k5: 5,
// prints:   k6: 6,
// prints:   k7: 7,
// prints:   k8: 8,
// prints:   k9: 9,
// prints:   k10: 10,
// prints:   k11: 11,
// prints:   k12: 12
// prints: }
// prints: {
// prints:   a: {
// prints:     b: { c: {}, d: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
// prints:     e: 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'
// prints:   }
// prints: }
