/** What every feature needs: refusals, the clock, pages of lists and the settings. */
package dev.loopwise.shared;
