const list = [1, 2];
list.extra = 'x';
list[-1] = 'negative';
console.log(list, [, 1], [1, , 2], new Array(5), [undefined, , 3]);

// node: 10 12 18 20 22 24 26
// prints: [ 1, 2, extra: 'x', '-1': 'negative' ] [ <1 empty item>, 1 ] [ 1, <1 empty item>, 2 ] [ <5 empty items> ] [ undefined, <1 empty item>, 3 ]
