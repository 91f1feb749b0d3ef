package cn.lianhu.sandbox.story;

import cn.lianhu.ledger.DecidedTwice;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the program. */
final class Http {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    HttpResponse<String> get(URI uri) {
        return send(HttpRequest.newBuilder(uri).GET());
    }

    HttpResponse<String> post(URI uri, String type, String body) {
        return send(HttpRequest.newBuilder(uri).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> other(String method, URI uri) {
        return send(HttpRequest.newBuilder(uri).method(method, BodyPublishers.noBody()));
    }

    JsonNode json(URI uri) {
        return JSON.readTree(get(uri).body());
    }

    static JsonNode read(String json) {
        return JSON.readTree(json);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.timeout(Duration.ofSeconds(60)).build(),
                    BodyHandlers.ofString());
            NonBlocking.check();
            DecidedTwice.check();
            return response;
        }
        catch (IOException e) {
            throw new AssertionError(e);
        }
        catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

}
