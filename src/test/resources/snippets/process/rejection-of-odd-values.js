process.on('uncaughtException', (error) => console.log(error.code, error.message.slice(120)));
for (const value of [null, 'text', [1], { a: 1 }, Object.create(null), () => {}]) Promise.reject(value);

// node: 18 20 22 24 26
// prints: ERR_UNHANDLED_REJECTION ich was not handled with .catch(). The promise rejected with the reason "null".
// prints: ERR_UNHANDLED_REJECTION ich was not handled with .catch(). The promise rejected with the reason "text".
// prints: ERR_UNHANDLED_REJECTION ich was not handled with .catch(). The promise rejected with the reason "[object Array]".
// prints: ERR_UNHANDLED_REJECTION ich was not handled with .catch(). The promise rejected with the reason "#<Object>".
// prints: ERR_UNHANDLED_REJECTION ich was not handled with .catch(). The promise rejected with the reason "[object Object]".
// prints: ERR_UNHANDLED_REJECTION ich was not handled with .catch(). The promise rejected with the reason "() => {}".
