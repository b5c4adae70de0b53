console.log(typeof join);
import { join } from 'node:path';

// node: 12 18 20 22 24 26
// prints: function
