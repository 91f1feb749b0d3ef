package cn.lianhu.bot.story;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** As much of the platform as the story needs: it takes customer-service messages and hands them on. */
final class StoryPlatform implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final BiConsumer<String, String> arrives;

    /** @param arrives gets the openid and the text of each message */
    StoryPlatform(BiConsumer<String, String> arrives) throws IOException {
        this.arrives = arrives;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/cgi-bin/stable_token",
                exchange -> answer(exchange, "{\"access_token\":\"story\",\"expires_in\":7200}"));
        server.createContext("/cgi-bin/message/custom/send", this::send);
        server.createContext("/cgi-bin/template/get_all_private_template",
                exchange -> answer(exchange, "{\"template_list\":[]}"));
        server.createContext("/", exchange -> answer(exchange, "{\"errcode\":0,\"errmsg\":\"ok\"}"));
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void send(HttpExchange exchange) throws IOException {
        JsonNode message = JSON.readTree(exchange.getRequestBody().readAllBytes());
        arrives.accept(message.path("touser").asString(), message.path("text").path("content").asString());
        answer(exchange, "{\"errcode\":0,\"errmsg\":\"ok\"}");
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Content-Type", "application/json; encoding=utf-8");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
