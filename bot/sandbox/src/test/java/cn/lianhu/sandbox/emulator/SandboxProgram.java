package cn.lianhu.sandbox.emulator;

import cn.lianhu.sandbox.SandboxApplication;
import cn.lianhu.sandbox.replay.OwnThreads;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole program as a newcomer starts it: profile sandbox, demo network, nothing else
 * set but port and folders.
 */
public final class SandboxProgram implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final ConfigurableApplicationContext context;

    public SandboxProgram(Path data, String... more) {
        SpringApplication application = new SpringApplication(SandboxApplication.class);
        application.addInitializers(new OwnThreads());
        String[] usual = { "--spring.profiles.active=sandbox", "--server.port=0", "--lianhu.data-dir=" + data,
                "--lianhu.network-dir=../../config/network", "--lianhu.triage-dir=../../config/triage",
                "--lianhu.calendar=../../config/china-holidays.csv", "--lianhu.texts=../../config/texts.yml",
                "--lianhu.menu=../../config/menu.json" };
        context = application.run(Stream.concat(Stream.of(usual).filter(one -> !isSet(one, more)), Stream.of(more))
            .toArray(String[]::new));
    }

    private static boolean isSet(String usual, String... more) {
        String name = usual.substring(0, usual.indexOf('=') + 1);
        return Stream.of(more).anyMatch(one -> one.startsWith(name));
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path);
    }

    public JsonNode get(String path) {
        return JSON.readTree(send(HttpRequest.newBuilder(at(path))).body());
    }

    public JsonNode post(String path, String json) {
        return JSON.readTree(answer(path, json).body());
    }

    HttpResponse<String> answer(String path, String json) {
        return send(HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
        }
        catch (IOException e) {
            throw new AssertionError(e);
        }
        catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }

}
