const t = setTimeout(() => console.log('refreshed'), 150);
setTimeout(() => console.log('middle'), 200);
setTimeout(() => t.refresh(), 100);
setTimeout(() => console.log('end'), 350);

// node: 10 12 18 20 22 24 26
// prints: middle
// prints: refreshed
// prints: end
