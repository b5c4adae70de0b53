const http = require('http');
const fs = require('fs');
fs.writeFileSync('page.txt', 'from a file');
const server = http.createServer((req, res) => fs.createReadStream('page.txt').pipe(res));
server.listen(0, () => {
  http.get({ port: server.address().port, agent: false }, (res) => {
    res.setEncoding('utf8');
    res.on('data', (chunk) => console.log('data', chunk));
    res.on('end', () => { console.log('end'); server.close(); });
  });
});

// node: 10 12 18 20 22 24 26
// prints: data from a file
// prints: end
