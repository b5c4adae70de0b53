import events, { EventEmitter } from 'node:events';
console.log(events === EventEmitter, typeof events.once);

// node: 12 18 20 22 24 26
// prints: true function
