for (const name of ['/etc/passwd', '/proc/self/environ/x', '../../../../etc/hostname/x']) {
  try { require(name); console.log('read'); } catch (e) { console.log(e.code || e.name); }
}

// node: 10 12 18 20 22 24 26
// prints: SyntaxError
// prints: MODULE_NOT_FOUND
// prints: MODULE_NOT_FOUND
