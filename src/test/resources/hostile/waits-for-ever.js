require('events').once(process, 'never');
setInterval(() => {}, 2 ** 30);
