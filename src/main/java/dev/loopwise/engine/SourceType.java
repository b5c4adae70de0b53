package dev.loopwise.engine;

/** How Node loads the main file. */
public enum SourceType {
    /** A CommonJS script: {@code require} and {@code module} are there. */
    COMMONJS(".js"),
    /** An ECMAScript module: {@code import} and top-level {@code await} are there. */
    MODULE(".mjs");

    private final String extension;

    SourceType(String extension) {
        this.extension = extension;
    }

    /** How a file of that type is called, such as {@code first.mjs}. */
    public String fileName(String stem) {
        return stem + extension;
    }

    /** The type that a file's name tells: a module if it is called {@code .mjs}. */
    public static SourceType ofFile(String fileName) {
        return fileName.endsWith(MODULE.extension) ? MODULE : COMMONJS;
    }
}
