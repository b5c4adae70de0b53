package dev.loopwise.engine;

/** How Node loads the main file. */
public enum SourceType {
    /** A CommonJS script: {@code require} and {@code module} are there. */
    COMMONJS,
    /** An ECMAScript module: {@code import} and top-level {@code await} are there. */
    MODULE
}
