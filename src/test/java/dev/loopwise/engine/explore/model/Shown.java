package dev.loopwise.engine.explore.model;

/** What the callbacks of a program print besides their names. */
enum Shown {
    NOTHING,
    /** How many callbacks of work that starts nothing were called, which print nothing. */
    CALLBACKS,
    /** How many directories were made. */
    DIRECTORIES
}
