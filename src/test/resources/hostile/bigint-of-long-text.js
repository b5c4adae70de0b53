BigInt('9'.repeat(10000000));
