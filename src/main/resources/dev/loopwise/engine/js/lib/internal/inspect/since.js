'use strict';

// Which ways of showing values this release has. Each was observed on real Node.
const at = (release) => host.release >= release;

module.exports = {
  /** The properties stand behind a function, an error or a date, no longer inside its braces. */
  modernKinds: at(12),
  quoteChoice: at(12),
  proxyUnwrapping: at(12),
  sizes: at(14),
  circularNumbers: at(14),
  anonymousFunctions: at(14),
  escapedControls: at(14),
  causes: at(16),
  instanceCheck: at(14),
  oneLineOnly: at(14),
  limitedCollections: at(20),
  ownObjectPrototype: at(20),
  urlText: at(20),
  bracketedAccessors: at(22),
  ownCausesOnly: at(22),
  anyStack: at(22),
  tagInsideName: at(22),
  thrownErrorShown: at(22),
  bareSymbols: at(24),
  oneInfiniteLine: at(24),
  namedTags: at(26),
  markedProxies: at(26),
};
