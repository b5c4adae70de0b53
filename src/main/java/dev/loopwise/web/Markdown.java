package dev.loopwise.web;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Texts that people wrote in Markdown, as HTML. HTML inside of them is shown, never obeyed. */
@TemplateExtension
public final class Markdown {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private Markdown() {}

    /** The text as HTML that a template may insert as it is. */
    public static RawString markdown(String text) {
        return new RawString(RENDERER.render(PARSER.parse(text)));
    }
}
