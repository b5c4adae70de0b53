'use strict';

// What several parts of http ask about the release.

/** Whether messages say that they are destroyed, as streams do. */
exports.SAYS_DESTROYED = host.release >= 14;
