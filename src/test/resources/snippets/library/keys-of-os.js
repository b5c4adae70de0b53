const os = require('os');
console.log(Object.keys(os).sort().join(' '));

// node: 10
// prints: EOL arch constants cpus endianness freemem getNetworkInterfaces getPriority homedir hostname loadavg networkInterfaces platform release setPriority tmpDir tmpdir totalmem type uptime userInfo
// node: 12
// prints: EOL arch constants cpus endianness freemem getPriority homedir hostname loadavg networkInterfaces platform release setPriority tmpDir tmpdir totalmem type uptime userInfo version
// node: 18 20 22 24 26
// prints: EOL arch availableParallelism constants cpus devNull endianness freemem getPriority homedir hostname loadavg machine networkInterfaces platform release setPriority tmpdir totalmem type uptime userInfo version
