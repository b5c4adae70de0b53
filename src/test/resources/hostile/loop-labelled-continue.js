l: while (true) { continue l; }
