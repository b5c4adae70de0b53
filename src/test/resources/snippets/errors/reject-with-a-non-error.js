process.on('uncaughtException', (e) => console.log(e.code, e.name));
Promise.reject('text');

// prints: ERR_UNHANDLED_REJECTION UnhandledPromiseRejection
