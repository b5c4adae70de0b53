package dev.loopwise.web;

/** What to do about a plain HTTP status, in a sentence. */
final class HttpAdvice {
    private HttpAdvice() {}

    static String of(int status) {
        return switch (status) {
            case 400 -> "The request could not be understood. Please check its parameters.";
            case 404 -> "There is nothing at this address. Please check it.";
            case 405 ->
                    "This address does not know this method; the Allow header lists those it"
                            + " knows.";
            case 406 ->
                    "The answer cannot be given in the form that the Accept header asks for;"
                            + " ask for application/json.";
            case 413 -> "The request is too long. Please send less.";
            case 415 ->
                    "The body's form is not known here. Please send JSON with the Content-Type"
                            + " application/json.";
            default -> "The request could not be answered.";
        };
    }
}
