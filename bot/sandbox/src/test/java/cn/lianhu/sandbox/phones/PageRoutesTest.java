package cn.lianhu.sandbox.phones;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.web.reactive.server.WebTestClient;

class PageRoutesTest {

    private static final Pattern NAMED = Pattern
        .compile("(?:src|href)=\"(/[^\"]+)\"|url\\((/[^)]+)\\)|(?:from |import\\()'([^']+)'");

    private static final Pattern INLINE = Pattern.compile("<style|<script(?![^>]* src=)|\\sstyle=|\\son[a-z]+=\"");

    private static final Pattern OUTSIDE = Pattern.compile("(?:src|href)=\"(?:https?:)?//|url\\(['\"]?(?:https?:)?//"
            + "|(?:from|import\\(|fetch\\(|Worker\\() ?['\"`](?:https?:)?//");

    private final WebTestClient web = WebTestClient
        .bindToRouterFunction(PageRoutes.of(new ClassPathResource("phones/")))
        .build();

    @ParameterizedTest
    @CsvSource({ "/, text/html", "/phones/app.js, text/javascript", "/phones/phones.css, text/css",
            "/phones/icons/lianhu.svg, image/svg+xml", "/phones/samples/dark-road.jpg, image/jpeg",
            "/phones/vendor/amr/amrnb-worker.js, text/javascript" })
    void servesWithTheTypeOfTheFile(String path, String type) {
        web.get()
            .uri(path)
            .exchange()
            .expectStatus()
            .isOk()
            .expectHeader()
            .contentTypeCompatibleWith(type)
            .expectHeader()
            .valueEquals("X-Content-Type-Options", "nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/phones/app.js", "/phones/vendor/amr/amrnb-worker.js" })
    void letsThePageReachItsOwnServerOnly(String path) {
        web.get()
            .uri(path)
            .exchange()
            .expectHeader()
            .value("Content-Security-Policy",
                    policy -> assertThat(policy)
                        .startsWith("default-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:;")
                        .contains("frame-ancestors 'none'")
                        .doesNotContain("unsafe")
                        .doesNotContain("http"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/phones/none.js", "/phones/../application.yml", "/phones/%2e%2e/application.yml",
            "/phones/..%2fapplication.yml", "/application.yml", "/index.html" })
    void servesNothingElse(String path) {
        web.get().uri(URI.create(path)).exchange().expectStatus().isNotFound();
    }

    @Test
    void hasEveryFileThatIsNamed() throws IOException {
        for (Resource file : texts()) {
            URI own = URI.create(path(file));
            NAMED.matcher(file.getContentAsString(StandardCharsets.UTF_8))
                .results()
                .map(m -> own.resolve(first(m)).getPath())
                .forEach(path -> web.get().uri(path).exchange().expectStatus().isOk());
        }
    }

    private static String first(MatchResult match) {
        return Stream.of(1, 2, 3).map(match::group).filter(Objects::nonNull).findFirst().orElseThrow();
    }

    private static String path(Resource file) throws IOException {
        String url = file.getURL().toString();
        return url.substring(url.lastIndexOf("/phones/"));
    }

    @Test
    void hasNothingInlineAndAsksForNothingOutside() throws IOException {
        assertThat(new ClassPathResource("phones/index.html").getContentAsString(StandardCharsets.UTF_8))
            .doesNotContainPattern(INLINE);
        for (Resource file : texts()) {
            assertThat(file.getContentAsString(StandardCharsets.UTF_8)).as(file.getFilename())
                .doesNotContainPattern(OUTSIDE);
        }
    }

    /** Those of the page itself, not those taken in from elsewhere. */
    private static List<Resource> texts() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:phones/**/*.*"))
            .filter(file -> file.getFilename().matches(".*\\.(html|css|js)"))
            .filter(file -> !file.toString().contains("/vendor/"))
            .toList();
    }

}
