package dev.loopwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void markdown_codeAndParagraphs_becomeElements() {
        assertThat(Markdown.markdown("`tick` first.\n\nThen *jobs*.").getValue())
                .isEqualTo("<p><code>tick</code> first.</p>\n<p>Then <em>jobs</em>.</p>\n");
    }

    @Test
    void markdown_htmlInside_isShownNotObeyed() {
        assertThat(Markdown.markdown("<script>alert(1)</script>").getValue())
                .isEqualTo("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n");
    }

    @Test
    void markdown_linkToAScript_losesItsTarget() {
        assertThat(Markdown.markdown("[go](javascript:alert(1))").getValue())
                .doesNotContain("javascript:");
    }
}
