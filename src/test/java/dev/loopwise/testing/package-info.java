/** What tests of the running service share. */
package dev.loopwise.testing;
