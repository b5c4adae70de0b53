AbortSignal.timeout(3).addEventListener('abort', () => console.log('aborted'));
setTimeout(() => console.log('timer'), 2);

// seen: 90 timer
// seen: 60 timer | aborted
// seen: 50 aborted | timer
