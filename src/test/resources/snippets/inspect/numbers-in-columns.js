console.log(Array.from({ length: 7 }, (_, i) => i));
console.log(Array.from({ length: 30 }, (_, i) => i * i));
console.log(Array.from({ length: 12 }, (_, i) => 'item' + i));
console.log({ list: Array.from({ length: 10 }, (_, i) => -i) });

// node: 10
// prints: [ 0, 1, 2, 3, 4, 5, 6 ]
// prints: [ 0,
// prints:   1,
// prints:   4,
// prints:   9,
// prints:   16,
// prints:   25,
// prints:   36,
// prints:   49,
// prints:   64,
// prints:   81,
// prints:   100,
// prints:   121,
// prints:   144,
// prints:   169,
// prints:   196,
// prints:   225,
// prints:   256,
// prints:   289,
// prints:   324,
// prints:   361,
// prints:   400,
// prints:   441,
// prints:   484,
// prints:   529,
// prints:   576,
// prints:   625,
// prints:   676,
// prints:   729,
// prints:   784,
// prints:   841 ]
// prints: [ 'item0',
// prints:   'item1',
// prints:   'item2',
// prints:   'item3',
// prints:   'item4',
// prints:   'item5',
// prints:   'item6',
// prints:   'item7',
// prints:   'item8',
// prints:   'item9',
// prints:   'item10',
// prints:   'item11' ]
// prints: { list: [ -0, -1, -2, -3, -4, -5, -6, -7, -8, -9 ] }
// node: 12
// prints: [
// prints:   0, 1, 2, 3,
// prints:   4, 5, 6
// prints: ]
// prints: [
// prints:     0,   1,   4,   9,  16,  25,  36,  49,
// prints:    64,  81, 100, 121, 144, 169, 196, 225,
// prints:   256, 289, 324, 361, 400, 441, 484, 529,
// prints:   576, 625, 676, 729, 784, 841
// prints: ]
// prints: [
// prints:   'item0',  'item1',
// prints:   'item2',  'item3',
// prints:   'item4',  'item5',
// prints:   'item6',  'item7',
// prints:   'item8',  'item9',
// prints:   'item10', 'item11'
// prints: ]
// prints: { list: [
// prints:     -0, -1, -2, -3, -4,
// prints:     -5, -6, -7, -8, -9
// prints:   ] }
// node: 18 20 22 24 26
// prints: [
// prints:   0, 1, 2, 3,
// prints:   4, 5, 6
// prints: ]
// prints: [
// prints:     0,   1,   4,   9,  16,  25,  36,  49,
// prints:    64,  81, 100, 121, 144, 169, 196, 225,
// prints:   256, 289, 324, 361, 400, 441, 484, 529,
// prints:   576, 625, 676, 729, 784, 841
// prints: ]
// prints: [
// prints:   'item0',  'item1',
// prints:   'item2',  'item3',
// prints:   'item4',  'item5',
// prints:   'item6',  'item7',
// prints:   'item8',  'item9',
// prints:   'item10', 'item11'
// prints: ]
// prints: {
// prints:   list: [
// prints:     -0, -1, -2, -3, -4,
// prints:     -5, -6, -7, -8, -9
// prints:   ]
// prints: }
