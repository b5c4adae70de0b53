package dev.loopwise.shared;

/**
 * Which page of a list is wanted.
 *
 * @param page the page's number, from 0 to {@value #MAX_PAGE}
 * @param size items on a page, 1 to {@value #MAX_SIZE}
 */
public record PageRequest(int page, int size) {
    /** The most items that one page may have. */
    public static final int MAX_SIZE = 200;

    /** The highest page number. */
    public static final int MAX_PAGE = 1_000_000;

    public PageRequest {
        if (page < 0 || page > MAX_PAGE) {
            throw RefusedException.ofField(
                    Refusal.INPUT_INVALID,
                    "page",
                    "The page must be a number from 0 to " + MAX_PAGE + ".");
        }
        if (size < 1 || size > MAX_SIZE) {
            throw RefusedException.ofField(
                    Refusal.INPUT_INVALID,
                    "size",
                    "The page size must be a number from 1 to " + MAX_SIZE + ".");
        }
    }

    /** How many items come before this page. */
    public int offset() {
        return Math.multiplyExact(page, size);
    }
}
