/** The PostgreSQL server that comes along, for a start without any set-up. */
package dev.loopwise.database;
