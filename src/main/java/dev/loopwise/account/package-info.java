/** Who is who: instructors, sessions, sign-in and roles. */
package dev.loopwise.account;
