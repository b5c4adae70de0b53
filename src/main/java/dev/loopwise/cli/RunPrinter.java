package dev.loopwise.cli;

/** Shows what became of a file. */
interface RunPrinter {
    /** Prints a run and flushes, so that whoever reads along sees it at once. */
    void print(FileRun run);
}
