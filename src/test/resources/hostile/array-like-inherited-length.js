class Long { get length() { [].concat([1]); return 2 ** 53 - 1; } }
Array.prototype.lastIndexOf.call(new Long(), 1);
