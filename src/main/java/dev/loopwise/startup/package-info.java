/** What happens between the start of the process and its first answer. */
package dev.loopwise.startup;
