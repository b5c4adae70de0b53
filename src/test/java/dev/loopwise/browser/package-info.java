/** The pages in a real browser, from the outside: as learners and instructors use them. */
package dev.loopwise.browser;
