console.log('a\ud800b');
process.stdout.write('\ud83d');
process.stdout.write('\ude00\n');
console.log('\ude00\ud83d', '\ud83d\ude00');

// node: 10 12 18 20 22 24 26
// prints: a�b
// prints: ��
// prints: �� 😀
