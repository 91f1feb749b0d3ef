package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ledger.DecidedTwice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A browser at the desk: it keeps cookies, and sends the forms it was shown. */
final class DeskBrowser {

    private static final String EDGE = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0 Safari/537.36 Edg/140.0";

    private static final Pattern HIDDEN = Pattern
        .compile("<input type=\"hidden\" name=\"([a-z_]+)\" value=\"([^\"]*)\">");

    private static final Pattern CODE = Pattern.compile("登录码：(\\d{4}) (\\d{4})");

    private static final String BOUNDARY = "of-a-form-with-a-file";

    private final World world;

    private final String agent;

    private final CookieManager cookies = new CookieManager();

    private final HttpClient client = HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .cookieHandler(cookies)
        .build();

    private HttpResponse<String> page;

    DeskBrowser(World world) {
        this(world, EDGE);
    }

    private DeskBrowser(World world, String agent) {
        this.world = world;
        this.agent = agent;
    }

    /** One on a phone, in WeChat. */
    static DeskBrowser inWechat(World world) {
        return new DeskBrowser(world,
                "Mozilla/5.0 (Linux; Android 14) Chrome/126.0 Mobile MicroMessenger/8.0.50 NetType/WIFI");
    }

    /** The code that the chat gives. */
    static String code(Person person) {
        Matcher code = CODE.matcher(person.says("工作台").text());
        assertThat(code.find()).isTrue();
        return code.group(1) + code.group(2);
    }

    DeskBrowser comesIn(Person person) {
        return opens("/desk").sends("/desk", Map.of("code", code(person))).isSentTo("/desk/today");
    }

    DeskBrowser opens(String path) {
        page = ask(HttpRequest.newBuilder(uri(path)).GET());
        return this;
    }

    /** With the hidden fields of the page that is open. */
    DeskBrowser sends(String path, Map<String, String> fields) {
        Map<String, String> all = hidden();
        all.putAll(fields);
        return sendsOnly(path, all);
    }

    /** The same, with several values of one more field. */
    DeskBrowser sendsSeveral(String path, Map<String, String> fields, String name, List<Long> values) {
        Map<String, String> all = hidden();
        all.putAll(fields);
        return sendsForm(path, Stream.concat(all.entrySet().stream(),
                values.stream().map(value -> Map.entry(name, value.toString()))));
    }

    /** All hidden fields of the page, those of one name too, as its forms have them. */
    List<Map.Entry<String, String>> shown() {
        return HIDDEN.matcher(page.body()).results().map(field -> Map.entry(field.group(1), field.group(2))).toList();
    }

    DeskBrowser sendsAll(String path, List<Map.Entry<String, String>> fields) {
        return sendsForm(path, fields.stream());
    }

    /** A form with a file, and with the page's hidden fields. */
    DeskBrowser handsIn(String path, byte[] file) {
        return handsIn(path, hidden(), file);
    }

    DeskBrowser handsIn(String path, Map<String, String> fields, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(utf8("--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value))));
        body.writeBytes(utf8("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; "
                + "filename=\"rows.xlsx\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
        body.writeBytes(file);
        body.writeBytes(utf8("\r\n--" + BOUNDARY + "--\r\n"));
        page = ask(HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
        return this;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    DeskBrowser sendsOnly(String path, Map<String, String> fields) {
        return sendsForm(path, fields.entrySet().stream());
    }

    private DeskBrowser sendsForm(String path, Stream<Map.Entry<String, String>> fields) {
        String form = fields.map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
        page = ask(HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
        return this;
    }

    /** A file, with what the server says of it. */
    HttpResponse<byte[]> takes(String path) {
        return ask(HttpRequest.newBuilder(uri(path)).GET(), BodyHandlers.ofByteArray());
    }

    /** Of the last form on the page. */
    Map<String, String> hidden() {
        Map<String, String> all = new LinkedHashMap<>();
        HIDDEN.matcher(page.body()).results().forEach(field -> all.put(field.group(1), field.group(2)));
        return all;
    }

    DeskBrowser reads(String... parts) {
        assertThat(page.body()).contains(parts);
        return this;
    }

    DeskBrowser readsNot(String... parts) {
        assertThat(page.body()).doesNotContain(parts);
        return this;
    }

    DeskBrowser is(int status) {
        assertThat(page.statusCode()).isEqualTo(status);
        return this;
    }

    DeskBrowser isSentTo(String path) {
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.headers().firstValue("Location")).contains(path);
        return this;
    }

    /** Where he is sent to, which may be elsewhere. */
    URI sentTo() {
        assertThat(page.statusCode()).isEqualTo(303);
        return URI.create(page.headers().firstValue("Location").orElseThrow());
    }

    HttpResponse<String> page() {
        return page;
    }

    /** Takes over what another browser is known by. */
    DeskBrowser steals(DeskBrowser other) {
        other.cookies.getCookieStore().getCookies().forEach(c -> cookies.getCookieStore().add(uri("/desk"), c));
        return this;
    }

    private URI uri(String path) {
        return world.program().at(path);
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) {
        return ask(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> ask(HttpRequest.Builder request, HttpResponse.BodyHandler<T> as) {
        try {
            HttpResponse<T> answer = client
                .send(request.header("User-Agent", agent).timeout(Duration.ofSeconds(60)).build(), as);
            NonBlocking.check();
            DecidedTwice.check();
            return answer;
        }
        catch (IOException e) {
            throw new AssertionError(e);
        }
        catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

}
