while (true) eval('1 + 1');
