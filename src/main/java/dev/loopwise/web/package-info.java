/** What all pages share: their frame, their forms' errors, and the pages for what went wrong. */
package dev.loopwise.web;
