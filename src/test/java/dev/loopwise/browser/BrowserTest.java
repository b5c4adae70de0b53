package dev.loopwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/**
 * Starts a browser for a test class and makes sure that no page throws or breaks its own policy.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {
    @TestHTTPResource URI origin;

    private Browsers browsers;

    @BeforeEach
    void startBrowser() {
        if (browsers == null) {
            browsers = new Browsers(origin.toString());
        }
    }

    @AfterEach
    void expectNoFaults() {
        assertThat(browsers.faults()).isEmpty();
    }

    @AfterAll
    void closeBrowser() {
        if (browsers != null) {
            browsers.close();
        }
    }

    Browsers browsers() {
        return browsers;
    }
}
