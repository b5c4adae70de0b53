import events, { EventEmitter } from 'node:events';
console.log(events === EventEmitter, typeof events.once);

// prints: true function
