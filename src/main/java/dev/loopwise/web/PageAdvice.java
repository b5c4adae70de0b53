package dev.loopwise.web;

/** What an error page says about a plain HTTP status: what it is and what to do. */
final class PageAdvice {
    private static final int SERVER_ERROR = 500;

    private PageAdvice() {}

    static String heading(int status) {
        return switch (status) {
            case 400 -> "This request could not be read";
            case 403 -> "This page is not for you";
            case 404 -> "There is no such page";
            case 405 -> "This page cannot do that";
            case 409 -> "This is not possible now";
            case 413 -> "This is too much text";
            case 429 -> "Too many tries";
            default -> status >= SERVER_ERROR ? "Something broke on our side" : "This did not work";
        };
    }

    static String of(int status) {
        return switch (status) {
            case 400 ->
                    "The form may have been open for too long. Go back, reload the page and send it"
                            + " again.";
            case 403 ->
                    "You are signed in, but as somebody who may not see it. Go to the start and"
                            + " sign out first.";
            case 404 -> "The address may be mistyped, or the page has gone. Go to the start.";
            case 405 -> "Go to the start and find your way from there.";
            case 413 -> "Go back and send less.";
            default -> "Go back, check what you sent and try again.";
        };
    }
}
