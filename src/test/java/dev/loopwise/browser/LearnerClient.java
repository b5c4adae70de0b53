package dev.loopwise.browser;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A learner who reads everything that the service gives away, byte by byte. */
final class LearnerClient {
    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"(/[^\"#]*)\"");
    private static final Pattern IMPORT = Pattern.compile("[\"']\\./([\\w.-]+\\.(?:js|css))[\"']");
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    private final URI origin;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.ALWAYS)
                    .build();

    LearnerClient(URI origin) {
        this.origin = origin;
    }

    /**
     * An answer of the service.
     *
     * @param everything the headers and the body
     */
    record Answer(String path, int status, String everything) {}

    Answer get(String path) {
        return send(path, HttpRequest.newBuilder(origin.resolve(path)).GET());
    }

    /** Sends a form; its token is taken from the page that shows it. */
    Answer post(String page, String path, Map<String, ? extends Collection<String>> fields) {
        Matcher token = TOKEN.matcher(get(page).everything());
        if (!token.find()) {
            throw new AssertionError(page + " has no form with a token");
        }
        String body =
                "csrf-token="
                        + encoded(token.group(1))
                        + fields.entrySet().stream()
                                .flatMap(
                                        field ->
                                                field.getValue().stream()
                                                        .map(
                                                                value ->
                                                                        "&"
                                                                                + field.getKey()
                                                                                + "="
                                                                                + encoded(value)))
                                .collect(Collectors.joining());
        return send(
                path,
                HttpRequest.newBuilder(origin.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Follows every link, script and style from these addresses on. */
    List<Answer> crawl(Collection<String> from) {
        Deque<String> open = new ArrayDeque<>(from);
        Set<String> seen = new LinkedHashSet<>(from);
        List<Answer> answers = new ArrayList<>();
        while (!open.isEmpty()) {
            Answer answer = get(open.remove());
            answers.add(answer);
            for (String next : addresses(answer)) {
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return answers;
    }

    private static Set<String> addresses(Answer answer) {
        Set<String> found = new LinkedHashSet<>();
        Matcher link = ADDRESS.matcher(answer.everything());
        while (link.find()) {
            found.add(link.group(1).replace("&amp;", "&"));
        }
        Matcher module = IMPORT.matcher(answer.everything());
        while (module.find() && answer.path().startsWith("/static/")) {
            found.add(answer.path().replaceFirst("[^/]*$", "") + module.group(1));
        }
        return found;
    }

    private Answer send(String path, HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    client.send(
                            request.build(),
                            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(
                    path, response.statusCode(), response.headers().map() + response.body());
        } catch (IOException failure) {
            throw new AssertionError(path, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
