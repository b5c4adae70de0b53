'use strict';

// The corrections of the packages of npm ask here which rules are in force.
const { release } = host;

exports.since12 = release >= 12;
exports.since18 = release >= 18;
exports.since20 = release >= 20;
exports.since22 = release >= 22;
exports.since24 = release >= 24;
exports.since26 = release >= 26;
