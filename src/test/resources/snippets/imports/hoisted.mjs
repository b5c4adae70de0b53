console.log(typeof join);
import { join } from 'node:path';

// prints: function
