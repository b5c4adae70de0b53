const fs = require('fs');
(function f() { fs.stat('.', f); })();
